export { Invitations } from './Invitations.tsx'
export { InviteForm } from './InviteForm.tsx'
