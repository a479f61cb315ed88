import { useAddress } from '../../parts/use-address.js';
import type { GapKind, GapSeverity, GapsQueryVariables } from './gaps.generated.js';

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

export interface Part {
  readonly kind: GapKind | null;
  readonly severity: GapSeverity | null;
  readonly document: string | null;
  readonly park: string | null;
}

export interface Narrowed extends Part {
  readonly narrow: (values: Readonly<Record<string, string | null>>) => void;
}

/** What of all gaps an address names: `?kind=&severity=&document=ID&park=ID`. */
export const partIn = (get: (name: string) => string | null): Part => ({
  kind: KINDS.find((one) => one === get('kind')) ?? null,
  severity: SEVERITIES.find((one) => one === get('severity')) ?? null,
  document: get('document'),
  park: get('park'),
});

/** What of all gaps is looked at. */
export function useNarrowed(): Narrowed {
  const { get, go } = useAddress();
  return { ...partIn(get), narrow: go };
}

const listOf = <Value>(value: Value | null): readonly Value[] | null => (value === null ? null : [value]);

interface Filter {
  readonly documents: readonly string[] | null;
  readonly parks: readonly string[] | null;
  readonly severities: readonly GapSeverity[] | null;
}

/** As the API takes it, without the kind: what the kinds are counted in. */
export const countsAsked = ({ severity, document, park }: Part): Filter => ({
  documents: listOf(document),
  parks: listOf(park),
  severities: listOf(severity),
});

export const gapsAsked = (part: Part): GapsQueryVariables => ({
  filter: { ...countsAsked(part), kinds: listOf(part.kind) },
});
