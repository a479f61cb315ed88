import { useTranslation } from 'react-i18next';
import type { terms } from '../i18n/zh/terms.js';
import { useFormat } from './format.js';
import { useTerm } from './term.js';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
}

/** A promise as the fragment ToldTarget asks for it. */
export interface ToldTarget {
  readonly id: string;
  readonly text: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: keyof (typeof terms)['TargetComparator'] | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly span: Place;
  readonly section: { readonly title: string } | null;
  readonly measure: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
}

/** How much is promised, in words: 不少于 10 亿元, 1–2 家, 4 倍; null where no number is. */
export function useTargetNumber(): (target: ToldTarget) => string | null {
  const { t } = useTranslation('targets');
  const term = useTerm();
  const { number } = useFormat();
  return ({ value, valueMax, unit, comparator }) => {
    if (value === null) return null;
    if (comparator === 'MULTIPLE') return t('multiple', { value: number(value) });
    const range = valueMax === null ? number(value) : `${number(value)}–${number(valueMax)}`;
    const how = comparator === null ? '' : `${term('TargetComparator', comparator)} `;
    return `${how}${range} ${unit ?? ''}`.trim();
  };
}
