import { reviewText } from '../engine.ts'
import type { ReviewJob } from './seats.ts'

// Runs in a process of its own: a long contract keeps no one else waiting, and is given up when it takes too long.

process.on('message', ({ text, side, asked }: ReviewJob) => process.send?.(reviewText(text, side, asked)))
