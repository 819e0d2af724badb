import { LogCall } from '#features/calls/web/LogCall.tsx'
import { NewContract } from '#features/contracts/web/templates/NewContract.tsx'
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
  noun: keyof typeof looks | 'deal' | 'call' | 'contract'
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
      {...((noun === 'company' || noun === 'contact') && { likeness: Likenesses })}
    />
  )
