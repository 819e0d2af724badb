import { LogCall } from '#features/calls/web/LogCall.tsx'
import { NewDeal } from '#features/deals/web/NewDeal.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { Likenesses } from './Likenesses.tsx'
import {
  bookingLook,
  companyLook,
  contactLook,
  leadLook,
  noteLook,
  productLook,
  resourceLook,
  contractLook,
  negotiationPointLook,
  requirementListLook,
  requirementLook,
  reviewLook,
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
  contract: contractLook,
  negotiation_point: negotiationPointLook,
  requirement: requirementLook,
  requirement_list: requirementListLook,
  review: reviewLook,
}

/** The form of a new record, opened from anywhere. */
export const CreateForm = ({
  noun,
  onClose,
}: {
  noun: keyof typeof looks | 'deal' | 'call'
  onClose: () => void
}) =>
  noun === 'deal' ? (
    <NewDeal onClose={onClose} />
  ) : noun === 'call' ? (
    <LogCall onClose={onClose} />
  ) : (
    <RecordForm
      look={looks[noun]}
      onClose={onClose}
      {...((noun === 'company' || noun === 'contact') && { likeness: Likenesses })}
    />
  )
