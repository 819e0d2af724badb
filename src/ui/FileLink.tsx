import { Anchor, type AnchorProps } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { workspaceHere } from '#kit/query.ts'

type Props = { path: string; name: string; title?: string } & Pick<AnchorProps, 'size' | 'underline'>

/** A file that was sent in, to be saved; `path` is where the API hands it out. */
export const FileLink = ({ path, name, size = 'xs', ...rest }: Props) => (
  <Anchor
    {...rest}
    size={size}
    href={`/api${path}?workspace=${workspaceHere() ?? ''}`}
    download={name}
    style={{ overflowWrap: 'anywhere' }}
  >
    <IconPaperclip size={13} aria-hidden style={{ verticalAlign: -2 }} /> {name}
  </Anchor>
)
