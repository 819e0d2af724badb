/** Ten rows of stones that almost fit: the picture beside sign-in. Decoration only. */
export const Mosaic = () => (
  <svg viewBox="0 0 600 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    {stones.map(({ x, y, size, turn, tone }) => (
      <rect
        key={`${x}-${y}`}
        x={x}
        y={y}
        width={size}
        height={size}
        rx={7}
        transform={`rotate(${turn} ${x + size / 2} ${y + size / 2})`}
        fill="var(--mantine-color-clay-5)"
        opacity={tone}
      />
    ))}
  </svg>
)

// The same stones on every visit: a small generator with a fixed seed.
const dice = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

const stones = (() => {
  const roll = dice(7)
  const step = 58
  return Array.from({ length: 11 * 14 }, (_, i) => {
    const column = i % 11
    const row = Math.floor(i / 11)
    const nearness = Math.max(0, 1 - Math.hypot(column - 6, row - 4) / 8)
    return {
      x: column * step - 12 + roll() * 5,
      y: row * step - 12 + roll() * 5,
      size: 44 + roll() * 7,
      turn: (roll() - 0.5) * 9,
      tone: roll() < 0.16 ? 0.02 : Math.round((0.05 + nearness * (0.1 + roll() * 0.5)) * 100) / 100,
    }
  })
})()
