import { useEffect, useMemo } from 'react'
import classes from './PaperPages.module.css'

type Page = { top: number; width: number; height: number }
type Props = {
  /** The address of a drawing that holds the pages under one another. */
  src: string
  pages: readonly Page[]
  /** What a page is called for those who cannot see it. */
  label: (page: number) => string
}

/** The pages of a printed paper, each alone. */
export const PaperPages = ({ src, pages, label }: Props) => (
  <div className={classes['pages']}>
    {pages.map(({ top, width, height }, at) => (
      <img
        key={top}
        className={classes['page']}
        style={{ aspectRatio: `${width} / ${height}` }}
        src={`${src}#svgView(viewBox(0,${top},${width},${height}))`}
        alt={label(at + 1)}
      />
    ))}
  </div>
)

/** The same for a drawing that was just made and has no address. */
export const DrawnPages = ({ svg, ...rest }: Omit<Props, 'src'> & { svg: string }) => {
  const src = useMemo(() => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), [svg])
  useEffect(() => () => URL.revokeObjectURL(src), [src])
  return <PaperPages src={src} {...rest} />
}
