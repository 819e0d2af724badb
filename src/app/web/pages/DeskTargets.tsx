import type { ComponentProps } from 'react'
import { listOf } from '#ui/records/looks.ts'
import { TargetList } from '#features/targets/web/TargetList.tsx'

/** Targets on a desk, each fact a way to its records. */
export const DeskTargets = (props: Omit<ComponentProps<typeof TargetList>, 'listOf'>) => (
  <TargetList {...props} listOf={listOf} />
)
