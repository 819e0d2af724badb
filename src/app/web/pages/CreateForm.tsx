import type { ComponentProps } from 'react'
import { LogCall } from '#features/calls/web/LogCall.tsx'
import { NewContract } from '#features/contracts/web/templates/NewContract.tsx'
import { NewDeal } from '#features/deals/web/NewDeal.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { negotiationPointLook } from '#features/negotiations/web/look.ts'
import { Likenesses } from './Likenesses.tsx'
import {
  bookingLook,
  companyLook,
  contactLook,
  leadLook,
  noteLook,
  productLook,
  resourceLook,
  requirementListLook,
  requirementLook,
  reviewLook,
  surveyLook,
  taskLook,
} from './looks.ts'

const looks = {
  company: companyLook,
  contact: contactLook,
  lead: leadLook,
  task: taskLook,
  note: noteLook,
  product: productLook,
  resource: resourceLook,
  booking: bookingLook,
  negotiation_point: negotiationPointLook,
  requirement: requirementLook,
  requirement_list: requirementListLook,
  review: reviewLook,
  survey: surveyLook,
}

/** What a form begins with, and what becomes of what is made. */
export type Known = Pick<ComponentProps<typeof RecordForm>, 'initial' | 'refs' | 'stay' | 'onMade'>

/** The form of a new record, opened from anywhere. */
export const CreateForm = ({
  noun,
  known = {},
  onClose,
}: {
  noun: keyof typeof looks | 'deal' | 'call' | 'contract'
  known?: Known
  onClose: () => void
}) =>
  noun === 'deal' ? (
    <NewDeal onClose={onClose} />
  ) : noun === 'call' ? (
    <LogCall onClose={onClose} />
  ) : noun === 'contract' ? (
    <NewContract onClose={onClose} />
  ) : (
    <RecordForm
      look={looks[noun]}
      onClose={onClose}
      {...known}
      {...((noun === 'company' || noun === 'contact') && { likeness: Likenesses })}
    />
  )
