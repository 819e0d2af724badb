import { encode } from 'uqr'

type Props = { text: string; label: string; size: number }

/** A picture for a telephone's camera; dark on white in either scheme, as cameras want it. */
export const QrCode = ({ text, label, size }: Props) => {
  // Four squares of border, as the standard asks for.
  const { data, size: side } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      style={{ background: '#fff', borderRadius: 8, maxWidth: '100%' }}
    >
      <path d={path} fill="#000" />
    </svg>
  )
}
