import { GAP_KINDS, GAP_SEVERITIES, type GapKind, type GapRow, type GapSeverity } from '../../schema/gap.js';

interface Missing {
  readonly kind: GapKind;
  readonly severity: GapSeverity;
  readonly subject: { readonly id: string; readonly sort: string };
  /** The document or park where the subject is missing, for what may be missing in many places. */
  readonly place?: string;
  readonly documentId: string | null;
  readonly parkId?: string | null;
  readonly message: string;
  readonly about: string;
}

/** What is missing as a row: its id and its place among all. */
export function gapRow({ subject, place, parkId = null, ...missing }: Missing): GapRow {
  const { kind, severity } = missing;
  return {
    ...missing,
    id: ['gap', kind, subject.id, ...(place === undefined ? [] : [place])].join(':'),
    subjectId: subject.id,
    parkId,
    sort: [GAP_SEVERITIES.indexOf(severity), GAP_KINDS.indexOf(kind), subject.sort, place ?? ''].join('|'),
  };
}

/** A title as texts print it, without the blanks of its layout. */
export const quoted = (title: string): string => `《${title.replace(/\s+/gu, '').replace(/^《(.*)》$/u, '$1')}》`;
