/** The id of what is said of one criterion of a park: `evi:示例园区（嘉兴）/2.3`. */
export const evidenceId = (parkId: string, code: string): string => `evi:${parkId.slice('prk:'.length)}/${code}`;

/** The park whose evidence an id names; null for what is no such id. Names of parks hold no `/`. */
export function parkOfEvidence(id: string): string | null {
  const end = id.lastIndexOf('/');
  return id.startsWith('evi:') && end > 'evi:'.length ? `prk:${id.slice('evi:'.length, end)}` : null;
}

export const weightsId = (schemeId: string): string => `wei:${schemeId}`;
