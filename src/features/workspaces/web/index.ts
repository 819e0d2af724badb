export { WorkspaceForm } from './WorkspaceForm.tsx'
export { WorkspaceSettings } from './WorkspaceSettings.tsx'
