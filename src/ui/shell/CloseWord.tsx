import { VisuallyHidden } from '@mantine/core'
import { useT } from '../i18n.tsx'

/** What a button with a cross says to those who do not see it. */
export const CloseWord = () => <VisuallyHidden>{useT()('action.close')}</VisuallyHidden>
