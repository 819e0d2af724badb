import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import { CloseWord } from './CloseWord.tsx'
import { UndoNotice } from './UndoNotice.tsx'

const looks = { withBorder: true, closeButtonProps: { children: createElement(CloseWord) } }

/** Shows for a few seconds that something was done. */
export const showDone = (message: string): void =>
  void notifications.show({ message, autoClose: 3_000, ...looks })

/** Shows what went wrong until it is closed or ten seconds pass; screen readers speak it at once. */
export const showProblem = (message: string): void =>
  void notifications.show({ message, color: 'red', autoClose: 10_000, ...looks, role: 'alert' })

/** Shows what was done with a button that takes it back; the offer stands for eight seconds, or until what is returned is called. */
export const showUndo = (message: string, undo: () => void | Promise<unknown>): (() => void) => {
  const id = notifications.show({
    message: createElement(UndoNotice, {
      message,
      onUndo: () => {
        notifications.hide(id)
        void undo()
      },
    }),
    autoClose: 8_000,
    ...looks,
  })
  return () => notifications.hide(id)
}
