import { Skeleton } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'

/** Holds the place of what is on its way, as high in pixels as it will probably be. */
export const Loading = ({ height }: { height: number }) => {
  const t = useT()
  return (
    <section aria-busy aria-label={t('state.loading')}>
      <Skeleton h={height} />
    </section>
  )
}
