import { Text } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Certificate } from '../../agreement/contract-signing.ts'

type Props = {
  certificate: Certificate
  /** When the signature was taken in (ISO 8601). */
  at: string
}

/** Whose certificate signed, and what of it was checked here. */
export const CertificateText = ({ certificate, at }: Props) => {
  const t = useT()
  const format = useFormat()
  const { subject, issuer, serial, validFrom, validTo, checked } = certificate
  const [from, to] = [format.instant(validFrom), format.instant(validTo)]
  const valid = validFrom <= at && at <= validTo
  return (
    <>
      <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
        {t('contract.certificate', { subject, issuer, serial, from, to })}
      </Text>
      <Text size="xs" c={checked ? 'dimmed' : 'orange'}>
        {t(`contract.certificate.${checked ? 'checked' : 'unchecked'}`)}
      </Text>
      {!valid && (
        <Text size="xs" c="orange">
          {t('contract.certificate.invalid')}
        </Text>
      )}
    </>
  )
}
