import { Anchor, Text } from '@mantine/core'

/** Words in small print; where they are nothing but an address, a link to it. */
export const LinkedWords = ({ words }: { words: string }) => (
  <Text size="xs" c="dimmed" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
    {/^https?:\/\/\S+$/.test(words) ? (
      <Anchor size="xs" href={words} target="_blank" rel="noreferrer">
        {words}
      </Anchor>
    ) : (
      words
    )}
  </Text>
)
