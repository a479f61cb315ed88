import { describe, expect, it } from 'vitest';
import { decide } from '../../../ingest/link/decide.js';
import { candidatesOf } from '../../../ingest/link/likeness.js';
import { LINK_PARAMETERS } from '../../../ingest/link/parameters.js';
import type { Vector } from '../../../ingest/link/vectors.js';

const standing = (rows: readonly (readonly [to: number, likeness: number])[][]): readonly string[] =>
  decide(
    rows.map((row) => row.map(([to, likeness]) => ({ to, likeness }))),
    LINK_PARAMETERS,
  ).flatMap((row, from) => row.filter(({ stands }) => stands).map(({ to }) => `${String(from)}>${String(to)}`));

describe('which candidates are counterparts', () => {
  it('drops a weak second beside a strong first', () => {
    expect(
      standing([
        [
          [0, 0.5],
          [1, 0.2],
        ],
      ]),
    ).toEqual(['0>0']);
  });

  it('keeps two that are about as near', () => {
    expect(
      standing([
        [
          [0, 0.4],
          [1, 0.36],
        ],
      ]),
    ).toEqual(['0>0', '0>1']);
  });

  it('drops one whose partner is much more another’s', () => {
    expect(standing([[[0, 0.6]], [[0, 0.2]]])).toEqual(['0>0']);
  });

  it('keeps a second that is its partner’s best, beside a first that is not', () => {
    expect(
      standing([
        [
          [0, 0.4],
          [1, 0.27],
        ],
        [[0, 0.5]],
      ]),
    ).toContain('0>1');
  });

  it('tells what would stand without the one that stands, and what would not', () => {
    const [row = []] = decide(
      [
        [
          { to: 0, likeness: 0.5 },
          { to: 1, likeness: 0.3 },
          { to: 2, likeness: 0.16 },
          { to: 3, likeness: 0.1 },
        ],
      ],
      LINK_PARAMETERS,
    );
    expect(row.map(({ stands, standsWithout }) => [stands, standsWithout])).toEqual([
      [true, false],
      [false, true],
      // Behind the second in turn, and too unlike in itself.
      [false, false],
      [false, false],
    ]);
  });

  it('finds none where nothing is alike', () => {
    expect(standing([[[0, 0.05]], []])).toEqual([]);
  });
});

describe('candidates', () => {
  const vector = (weights: Record<string, number>): Vector =>
    new Map(Object.entries(weights).map(([key, all]) => [key, { all, heading: 0 }]));

  it('are those that share a feature, the most alike first, capped', () => {
    const to = [vector({ a: 0.1 }), vector({ a: 0.5, b: 0.5 }), vector({ c: 1 })];
    expect(candidatesOf([vector({ a: 0.5, b: 0.5 })], to, 20)).toEqual([
      [
        { to: 1, likeness: 0.5 },
        { to: 0, likeness: 0.05 },
      ],
    ]);
    expect(candidatesOf([vector({ a: 0.5, b: 0.5 })], to, 1)[0]).toHaveLength(1);
  });
});
