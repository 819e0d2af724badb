export { type Command, FindBox } from './FindBox.tsx'
