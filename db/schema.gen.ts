// Written by `npm run types` from the migrations; do not edit.
import type { ColumnType } from 'kysely'

type Optional<T> = ColumnType<T, T | undefined, T>

export interface Database {
  event: {
    workspace_id: string
    id: string
    at: Date
    type: string
    noun: string
    record_id: string
    parent_noun: Optional<string | null>
    parent_id: Optional<string | null>
    batch: Optional<string | null>
    actor_id: string
    via: string
    data: unknown
    salt: Optional<Buffer | null>
    xid: Optional<string>
  }
  event_seal: {
    workspace_id: string
    seq: number
    event_id: string
    record_id: string
    at: Date
    xid: string
    digest: Buffer
    hash: Buffer
    sealed_at: Optional<Date>
  }
  idempotency: {
    workspace_id: string
    member_id: string
    key: string
    fingerprint: string
    reply: Optional<unknown>
    created_at: Optional<Date>
  }
  invitation: {
    workspace_id: string
    id: string
    email: string
    name: string
    role_id: string
    team_id: Optional<string | null>
    token_hash: string
    invited_by: string
    created_at: Optional<Date>
    expires_at: Date
    accepted_at: Optional<Date | null>
  }
  member: {
    workspace_id: string
    id: string
    user_id: string
    name: string
    email: string
    role_id: string
    team_id: Optional<string | null>
    active: Optional<boolean>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  migration: {
    version: number
    name: string
    checksum: string
    compatible: number
    started_at: Optional<Date>
    finished_at: Optional<Date | null>
    failure: Optional<string | null>
  }
  role: {
    workspace_id: string
    id: string
    name: Optional<string | null>
    grants: Optional<unknown>
    version: Optional<number>
    created_at: Optional<Date>
    updated_at: Optional<Date>
  }
  share: {
    workspace_id: string
    noun: string
    record_id: string
    member_id: string
    shared_by: string
    created_at: Optional<Date>
  }
  team: {
    workspace_id: string
    id: string
    name: string
    parent_id: Optional<string | null>
    version: Optional<number>
    created_at: Optional<Date>
    created_by: Optional<string | null>
    updated_at: Optional<Date>
    deleted_at: Optional<Date | null>
  }
  workspace: {
    id: string
    slug: string
    name: string
    time_zone: Optional<string>
    country: Optional<string>
    locale: Optional<string>
    created_at: Optional<Date>
  }
}
