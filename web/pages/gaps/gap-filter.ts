import { useMemo } from 'react';
import { useAddress } from '../../parts/use-address.js';
import type { GapKind, GapSeverity } from './gaps.generated.js';

/** In the order in which those of one severity are listed. */
export const KINDS: readonly GapKind[] = [
  'CRITERION_UNMET',
  'MEASURE_WITHOUT_AGENCY',
  'MEASURE_WITHOUT_LEAD',
  'INDICATOR_WITHOUT_MEASURE',
  'CRITERION_UNKNOWN',
  'MEASURE_WITHOUT_COUNTERPART',
  'MEASURE_WITHOUT_INDICATOR',
  'PRODUCT_IN_ONE_REGION_ONLY',
];
export const SEVERITIES: readonly GapSeverity[] = ['HIGH', 'MEDIUM', 'LOW'];

export interface Narrowed {
  readonly kind: GapKind | null;
  readonly severity: GapSeverity | null;
  readonly document: string | null;
  readonly park: string | null;
  readonly narrow: (values: Readonly<Record<string, string | null>>) => void;
}

/** What of all gaps is looked at: `?kind=&severity=&document=ID&park=ID`. */
export function useNarrowed(): Narrowed {
  const { get, go } = useAddress();
  return {
    kind: KINDS.find((one) => one === get('kind')) ?? null,
    severity: SEVERITIES.find((one) => one === get('severity')) ?? null,
    document: get('document'),
    park: get('park'),
    narrow: go,
  };
}

const listOf = <Value>(value: Value | null): readonly Value[] | null => (value === null ? null : [value]);

interface Filter {
  readonly documents: readonly string[] | null;
  readonly parks: readonly string[] | null;
  readonly severities: readonly GapSeverity[] | null;
}

/** As the API takes it, without the kind. */
export const useFilter = ({ severity, document, park }: Narrowed): Filter =>
  useMemo(
    () => ({ documents: listOf(document), parks: listOf(park), severities: listOf(severity) }),
    [severity, document, park],
  );
