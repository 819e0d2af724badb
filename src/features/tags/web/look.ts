import { IconTag } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { tag } from '../contract.ts'

// How tags look: words that can be made wherever one is hung on a record.
registerLook({
  noun: tag,
  icon: IconTag,
  quick: true,
  views: [{ id: 'all', query: {} }],
})
