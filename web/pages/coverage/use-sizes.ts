import { useMemo, useSyncExternalStore } from 'react';
import { useRem } from '../../parts/use-rem.js';

/** Of the matrix, in CSS pixels. They grow with the reader's own size of type. */
export interface Sizes {
  readonly title: number;
  readonly totals: number;
  readonly column: number;
  /** Of every row: a title that is longer than its lines is cut on the screen, and whole on paper and where it leads. */
  readonly row: number;
  /** Of the heads, before they have been measured. */
  readonly head: number;
}

const subscribe = (tell: () => void): (() => void) => {
  addEventListener('resize', tell);
  return () => {
    removeEventListener('resize', tell);
  };
};

/** @param beside whether something stands beside the matrix, which leaves it half the room. */
export function useSizes(beside: boolean): Sizes {
  const width = useSyncExternalStore(subscribe, () => innerWidth);
  const unit = useRem();
  return useMemo(() => {
    // On a telephone the measure's title leaves room for one column beside it.
    const narrow = width < 40 * unit;
    return {
      title: narrow ? width * 0.42 : (beside ? 12 : 20) * unit,
      totals: 8.5 * unit,
      column: narrow ? 8.5 * unit : 11 * unit,
      row: 5 * unit,
      head: 11 * unit,
    };
  }, [width, unit, beside]);
}
