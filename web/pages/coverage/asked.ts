import type { Turned } from '../../api/use-ask.js';
import type { CoverageDocumentsQuery, CoverageQuery, CoverageQueryVariables } from './coverage.generated.js';

export type OfferedDocument = CoverageDocumentsQuery['documents']['nodes'][number];

/** Pages of columns: stored links are quick to read; documents of one rank are compared when asked, twenty at most in a request. */
const STORED = 100;
const COMPARED = 20;

export const documentsIn = ({ documents }: CoverageDocumentsQuery): Turned => documents;
export const columnsIn = ({ coverage }: CoverageQuery): Turned => coverage;

/** @param against ids of what is compared; undefined: all of lower rank. */
export const matrixAsked = (baseline: string, against: readonly string[] | undefined): CoverageQueryVariables => ({
  baseline,
  against: against ?? null,
  first: against === undefined ? STORED : COMPARED,
});

const RANKS = ['NATIONAL', 'PROVINCIAL', 'INTERREGIONAL', 'MUNICIPAL', 'COUNTY'] as const;

/** The baseline that the address names; where it names none, the one of highest rank that has measures: its are what others take up. */
export const baselineOf = (offered: readonly OfferedDocument[], slug: string | null): OfferedDocument | undefined =>
  slug === null ? usualIn(offered) : offered.find((one) => one.slug === slug);

const usualIn = (offered: readonly OfferedDocument[]): OfferedDocument | undefined =>
  RANKS.map((rank) => offered.find(({ level, measures }) => level === rank && measures.totalCount > 0)).find(
    (one) => one !== undefined,
  ) ?? offered[0];
