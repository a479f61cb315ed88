/**
 * The id of what is said of one criterion of a park: `evi:示例园区（嘉兴）/2.3`; of a sentence in a report, with the key of its
 * words: `evi:示例园区（嘉兴）/2.3~5f0c1a22`.
 */
export const evidenceId = (parkId: string, code: string, read: { readonly key: string } | null = null): string =>
  `evi:${parkId.slice('prk:'.length)}/${code}${read === null ? '' : `~${read.key}`}`;

/** The park whose evidence an id names; null for what is no such id. Names of parks hold no `/`. */
export function parkOfEvidence(id: string): string | null {
  const end = id.lastIndexOf('/');
  return id.startsWith('evi:') && end > 'evi:'.length ? `prk:${id.slice('evi:'.length, end)}` : null;
}

/** How the ids of parks' reports begin. */
export const REPORT_PREFIX = 'rep:';

/** True for the id of a park's own report. */
export const isReportId = (id: string): boolean => id.startsWith(REPORT_PREFIX);

/** The id of a report: the same text under the same name is the same report. */
export const reportId = (parkId: string, name: string, textSha256: string): string =>
  `${REPORT_PREFIX}${parkId.slice('prk:'.length)}/${name}@${textSha256.slice(0, 12)}`;

export const weightsId = (schemeId: string): string => `wei:${schemeId}`;
