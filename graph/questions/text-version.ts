import { repealsOf, type RepealColumns } from '../../schema/repeal-columns.js';
import type { TextVersion } from '../../schema/text-version.js';
import type { Value } from '../store.js';

/** As the statement gives it: lists in no order, and none where a property is missing. */
type Stored = Omit<TextVersion, 'repeals' | 'citationKeys'> &
  Partial<RepealColumns> & { readonly citationKeys?: readonly string[] | null };

/** One row of `text-versions`. Neither store keeps an order that was not asked for. */
export function textVersion(value: Value | undefined): TextVersion {
  const { repealKeys, repealDays, repealStarts, repealEnds, repealQuotes, ...version } = value as unknown as Stored;
  return {
    ...version,
    citationKeys: [...(version.citationKeys ?? [])],
    issuers: [...new Set(version.issuers)].sort(),
    regions: [...new Set(version.regions)].sort(),
    measures: [...version.measures].sort((a, b) => a.start - b.start || a.end - b.end),
    assignments: [...version.assignments].sort(
      (a, b) => a.start - b.start || (a.agencyId < b.agencyId ? -1 : a.agencyId > b.agencyId ? 1 : 0),
    ),
    repeals: repealsOf({ repealKeys, repealDays, repealStarts, repealEnds, repealQuotes }),
  };
}
