import { CallFigures } from '#features/calls/web/CallFigures.tsx'
import './looks.ts'

export { CallFigures as Page }
