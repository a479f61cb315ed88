import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserError } from '../../parts/change/wrong.js';

/** Codes for which there is more to say than the server does in English. */
const TOLD = [
  'BYTES_HELD',
  'SLUG_TAKEN',
  'NO_POLICY',
  'KIND_DIFFERS',
  'REGION_DIFFERS',
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'BINARY_FILE',
  'UNSUPPORTED_FORMAT',
  'UNDECODABLE',
  'ENCRYPTED_FILE',
  'SCANNED_FILE',
  'DAMAGED_FILE',
  'TIMEOUT',
] as const;

/** Why the document is not taken, and the way out. */
export function Refused({ of }: { readonly of: readonly UserError[] }): ReactNode {
  const { t } = useTranslation('import');
  if (of.length === 0) return null;
  return (
    <div className="state state-failure" role="alert">
      <p className="state-what">{t('refused')}</p>
      {of.map(({ code, message }) => {
        const told = TOLD.find((one) => one === code);
        return (
          <div key={code + message}>
            <p>{told === undefined ? t('way.other') : t(`way.${told}`)}</p>
            <p className="state-detail" lang="en">
              {message}
            </p>
          </div>
        );
      })}
    </div>
  );
}
