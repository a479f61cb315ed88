import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../form.css';

/** What is wrong with an input, as every mutation tells it. */
export interface UserError {
  readonly field: readonly string[] | null;
  readonly code: string;
  readonly message: string;
}

/** Codes that people meet in forms; of the others the server's words are all there is. */
const TOLD = [
  'CITY_NOT_COVERED',
  'EMPTY_NAME',
  'EMPTY_STATEMENT',
  'FUTURE_DAY',
  'NAME_UNFIT',
  'NOT_A_WEB_ADDRESS',
  'BAD_URL',
  'BAD_NAME',
  'SCORE_OUT_OF_RANGE',
  'UNKNOWN_CITY',
  'UNKNOWN_REGION',
  'REVIEWED_MEANWHILE',
  'READS_OTHERWISE',
  'OUTSIDE_MEASURE',
  'OVERLAPS_MEASURE',
  'ALREADY_SO',
  'PLACE_TAKEN',
  'ALREADY_THERE',
  'NOTHING_THERE',
  'AMBIGUOUS',
  'CONTRADICTS',
  'AGENCY_OF_ELSEWHERE',
  'UNKNOWN_MEASURE',
] as const;

interface WrongProps {
  readonly of: readonly UserError[];
  /** Of the field that it describes. */
  readonly id?: string;
}

/** What is wrong, at its field or above the form: in Chinese what to do, then the server's own words with names and figures. */
export function Wrong({ of, id }: WrongProps): ReactNode {
  const { t, i18n } = useTranslation();
  if (of.length === 0) return null;
  return (
    <div id={id} role={id === undefined ? 'alert' : undefined}>
      {of.map(({ code, message }) => {
        const told = TOLD.find((one) => one === code);
        return (
          <p key={code + message} className="form-wrong">
            {i18n.language === 'en' ? null : told === undefined ? t('wrong') : t(`wrongBy.${told}`)}{' '}
            <span lang="en">{message}</span>
          </p>
        );
      })}
    </div>
  );
}
