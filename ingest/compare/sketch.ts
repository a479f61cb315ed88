import { hashText, shinglesOf } from './shingles.js';

/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, §3.3-3.4): two texts share a
 * value with a probability that is their Jaccard similarity s, and at least one band with 1 - (1 - s^ROWS)^BANDS.
 *
 * | s | .05 | .10 | .20 | .30 | .42 (a retold plan) |
 * |---|---|---|---|---|---|
 * | 48 bands of 2 (taken) | .11 | .38 | .86 | .99 | 1.00 |
 * | 32 bands of 3 | .00 | .03 | .23 | .58 | .92 |
 * | 24 bands of 4 | .00 | .00 | .04 | .18 | .53 |
 *
 * A copy must not be missed, and what bands let through by chance is dropped by the sketch before any text is read.
 */
export const BANDS = 48;
const ROWS = 2;
export const SKETCH_VALUES = BANDS * ROWS;

/** A text's sketch (`SKETCH_VALUES` values of 32 bits, unsigned) and the ids of its bands; both empty without shingles. */
export interface Sketch {
  readonly sketch: readonly number[];
  readonly bands: readonly string[];
}

/** MurmurHash3's finaliser: a bijection of 32 bits that mixes each bit into all. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const SEEDS: readonly number[] = Array.from({ length: SKETCH_VALUES }, (_, index) => mix(0x9e3779b9 * (index + 1)));

function minimumUnder(seed: number, shingles: ReadonlySet<number>): number {
  let minimum = 0xffffffff;
  for (const shingle of shingles) {
    const value = mix(shingle ^ seed);
    if (value < minimum) minimum = value;
  }
  return minimum;
}

/** Sketch of a text, of anything that has one (a source, a view). */
export function sketch({ text }: { readonly text: string }): Sketch {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return { sketch: [], bands: [] };
  const values = SEEDS.map((seed) => minimumUnder(seed, shingles));
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const rows = values.slice(band * ROWS, (band + 1) * ROWS).join(' ');
    return `bnd:${String(band)}/${hashText(rows).toString(16).padStart(8, '0')}`;
  });
  return { sketch: values, bands };
}
