import { useMemo } from 'react';
import { chosenOf, useAddress, type Address } from '../../parts/use-address.js';
import type { CoverageStatus } from './coverage.generated.js';

export const SHOWN = ['all', 'binding', 'compared'] as const;
export const STATUSES = ['all', 'COVERED', 'PARTIAL', 'NONE_FOUND'] as const satisfies readonly (
  'all' | CoverageStatus
)[];
export const SORTS = ['order', 'least', 'most'] as const;

export interface CoverageState {
  /** Slug; null: the one that is looked at when nobody chose. */
  readonly baseline: string | null;
  /** Slugs; null: all of lower rank. */
  readonly against: readonly string[] | null;
  readonly shown: (typeof SHOWN)[number];
  readonly status: (typeof STATUSES)[number];
  readonly words: string;
  readonly sort: (typeof SORTS)[number];
  /** Slug of the one column that is sorted by; null: all that are shown. */
  readonly by: string | null;
  /** What is open. */
  readonly cell: { readonly measure: string; readonly slug: string } | null;
}

export type CoverageChange = Pick<Address, 'put' | 'go'>;

/** `?baseline=SLUG&against=SLUG,SLUG&shown=binding&status=PARTIAL&q=WORDS&sort=least&by=SLUG&cell=MEASURE~SLUG` */
export function useCoverageState(): readonly [CoverageState, CoverageChange] {
  const { get, put, go } = useAddress();
  const [against, cell] = [get('against'), get('cell')];
  return [
    {
      baseline: get('baseline'),
      against: useMemo(() => against?.split(',').filter((slug) => slug !== '') ?? null, [against]),
      shown: chosenOf(get('shown'), SHOWN),
      status: chosenOf(get('status'), STATUSES),
      words: get('q') ?? '',
      sort: chosenOf(get('sort'), SORTS),
      by: get('by'),
      cell: useMemo(() => cellIn(cell), [cell]),
    },
    useMemo(() => ({ put, go }), [put, go]),
  ];
}

/** Reads `cellName`. */
function cellIn(cell: string | null): CoverageState['cell'] {
  const at = cell?.lastIndexOf('~') ?? -1;
  return cell === null || at < 1 ? null : { measure: cell.slice(0, at), slug: cell.slice(at + 1) };
}
