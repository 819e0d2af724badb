import { Group, Text } from '@mantine/core'

/** Two halves of a broken token that fit each other. */
export const Mark = ({ size = 22 }: { size?: number }) => (
  <img src="/tessera.svg" width={size} height={size} alt="" />
)

/** The mark and the name. */
export const Logo = () => (
  <Group gap={8} wrap="nowrap">
    <Mark />
    <Text fw={600} fz="md" lts="-0.01em" component="span">
      Tessera
    </Text>
  </Group>
)
