import type { Extraction } from '../../schema/model.js';
import type { Known } from './manifest.js';

type Told = string | number | boolean | null;

/** What a reading says of each thing that a manifest can know, in a form that can be compared and printed. */
const TOLD: { readonly [K in keyof Required<Known>]: (read: Extraction) => Told } = {
  kind: (read) => read.kind,
  regions: (read) => [...read.regions].sort().join('、'),
  draft: (read) => read.draft,
  docNumber: (read) => read.docNumber,
  issuedOn: (read) => read.issuedOn,
  measures: (read) => read.measures.length,
  issuers: (read) => read.issuers.length,
  dimensions: (read) => read.indicators.filter((one) => one.parent === null).length,
  criteria: (read) => read.indicators.filter((one) => one.parent !== null).length,
  ratings: (read) => read.ratings.length,
};

/** Every point in which a reading differs from what is known: `measures: 22 expected, 21 read`. */
export function differencesFrom(known: Known, read: Extraction): readonly string[] {
  const expected: { readonly [K in keyof Known]: Told | undefined } = {
    ...known,
    regions: known.regions === undefined ? undefined : [...known.regions].sort().join('、'),
  };
  const points = Object.keys(TOLD) as (keyof Known)[];
  return points.flatMap((point) => {
    const wanted = expected[point];
    const got = TOLD[point](read);
    return wanted === undefined || wanted === got ? [] : [`${point}: ${String(wanted)} expected, ${String(got)} read`];
  });
}
