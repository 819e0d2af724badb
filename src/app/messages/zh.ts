import { zh as ui } from '#ui/messages/zh.ts'

export const zh = { ...ui }
