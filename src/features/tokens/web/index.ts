export { TokensSettings } from './TokensSettings.tsx'
