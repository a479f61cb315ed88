import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../parts/format.js';

/** By whom something was given by hand, and on which day. */
export function useGivenBy(): (review: { readonly by: string; readonly at: string }) => string {
  const { t } = useTranslation('correct');
  const { day } = useFormat();
  return ({ by, at }) => t('by', { by, day: day(at.slice(0, 10)) });
}
