import { ru as ui } from '#ui/messages/ru.ts'

export const ru = { ...ui }
