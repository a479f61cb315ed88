import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadMeasure } from '../facts.js';
import { useReader } from '../reader-context.js';

interface CorrectButtonProps {
  readonly measure: ReadMeasure;
  /** Key of what is to be corrected; left out, it is chosen there. */
  readonly what?: string;
  /** Of the body or product; left out, it is about the measure. */
  readonly name?: string;
}

/** Opens the corrections of a measure, at what is to be corrected. */
export function CorrectButton({ measure, what, name }: CorrectButtonProps): ReactNode {
  const { t } = useTranslation('correct');
  const { openCorrection } = useReader();
  return (
    <button
      type="button"
      className="quiet-button no-print"
      {...(name === undefined ? {} : { 'aria-label': t('openOne', { name }) })}
      onClick={() => {
        openCorrection(measure.id, what ?? null);
      }}
    >
      {name === undefined ? t('openHere', { number: measure.number }) : t('open')}
    </button>
  );
}
