import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard, shinglesOf } from '../../../ingest/compare/shingles.js';
import { BANDS, SKETCH_VALUES, sketch } from '../../../ingest/compare/sketch.js';
import { packageFile } from '../../../schema/package-root.js';

const corpus = (slug: string): string => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');
const shared = (one: readonly string[], other: readonly string[]): number =>
  one.filter((band) => other.includes(band)).length;

describe('sketches', () => {
  const plan = sketch({ text: corpus('pilot-zone-master-plan') });

  it('put the plan and its repost into common bands', () => {
    const repost = sketch({ text: corpus('pilot-zone-master-plan-repost') });
    expect(plan.bands).toHaveLength(BANDS);
    expect(shared(plan.bands, repost.bands)).toBeGreaterThanOrEqual(3);
  });

  it('do not see width, line breaks, signs or traditional forms', () => {
    expect(sketch({ text: '支持设立（QFLP）\n试点，發展科技。' })).toEqual(
      sketch({ text: '支持设立(ＱＦＬＰ)试点,发展科技' }),
    );
  });

  it('are empty for a text too short for one shingle', () => {
    expect(sketch({ text: '通知。' })).toEqual({ sketch: [], bands: [] });
  });

  it('estimate the similarity of two texts', () => {
    const characters = [...new Set(corpus('sichuan-opinions'))];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.infiniteStream(fc.constantFrom(...characters)),
        (kept, stream) => {
          const letters = Array.from({ length: 600 }, () => stream.next().value as string);
          const one = letters.slice(0, 300).join('');
          const other = letters.slice(300 - kept, 600 - kept).join('');
          const [left, right] = [sketch({ text: one }).sketch, sketch({ text: other }).sketch];
          const estimate = left.filter((value, index) => value === right[index]).length / SKETCH_VALUES;
          expect(Math.abs(estimate - jaccard(shinglesOf(one), shinglesOf(other)))).toBeLessThan(0.25);
        },
      ),
      { numRuns: 50 },
    );
  });
});
