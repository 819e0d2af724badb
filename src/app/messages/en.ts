import { en as ui } from '#ui/messages/en.ts'

export const en = { ...ui }
