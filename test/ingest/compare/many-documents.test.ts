import { describe, expect, it } from 'vitest';
import { retold, synthetic } from '../../../bench/synthetic.js';
import { sketch } from '../../../ingest/compare/sketch.js';

describe('sketches of many documents that share their boilerplate', () => {
  const documents = Array.from({ length: 200 }, (_, index) => synthetic(index));
  const sketches = documents.map(sketch);
  const alike = (one: readonly number[], other: readonly number[]): number =>
    one.filter((value, index) => value === other[index]).length / one.length;

  it('find every retold copy by its bands, and leave few others to be read', () => {
    for (let index = 0; index < documents.length; index += 10) {
      const document = documents[index];
      if (document === undefined) throw new Error('no such document');
      const copy = sketch(retold(document, index));
      const inBands = sketches.flatMap(({ sketch: values, bands }, at) =>
        bands.some((band) => copy.bands.includes(band)) ? [{ at, estimate: alike(copy.sketch, values) }] : [],
      );
      const read = inBands.filter(({ estimate }) => estimate >= 0.15).map(({ at }) => at);
      expect(read).toContain(index);
      expect(read.length).toBeLessThan(8);
    }
  });
});
