import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Assessed } from '../../../graph/assess/assess.js';
import { assumedVerdicts } from '../../../graph/assess/assumed.js';
import type { Evidence, Grade, Indicator } from '../../../graph/assess/scheme.js';
import { EVIDENCE_VERDICTS, type EvidenceVerdict, type WeightsRecord } from '../../../schema/park.js';

const dimension = (code: string): Indicator => ({ id: `ind:s/${code}`, code, text: `维度${code}`, parentId: null });
const criterion = (code: string): Indicator => ({
  ...{ id: `ind:s/${code}`, code, text: `标准${code}` },
  parentId: `ind:s/${code.split('.')[0] ?? ''}`,
});
const said = (code: string, verdict: EvidenceVerdict, more: Partial<Evidence> = {}): Evidence => ({
  ...{ indicatorId: `ind:s/${code}`, verdict, score: null, status: 'CONFIRMED' },
  ...more,
});

/** As the G60 scheme grades. */
const GRADES: readonly (Grade & { readonly name: string })[] = [
  { name: '示范园区', min: 90, max: null },
  { name: '培育型示范园区', min: 80, max: 90 },
];
const TWO_BY_TWO = ['1', '2'].flatMap((code) => [dimension(code), criterion(`${code}.1`), criterion(`${code}.2`)]);
const weightsOf = (weights: Readonly<Record<string, number>>): WeightsRecord => ({
  schemeId: 'doc:s',
  source: '附件1',
  weights: Object.entries(weights).map(([code, weight]) => ({
    ...{ code, weight },
    text: code.includes('.') ? `标准${code}` : `维度${code}`,
  })),
});
const assessed = (
  evidence: readonly Evidence[],
  weights: WeightsRecord | null = null,
): Assessed<(typeof GRADES)[number]> => assess({ indicators: TWO_BY_TWO, grades: GRADES }, evidence, weights);

describe('an assessment', () => {
  it('counts met 100, partly met 50, unmet 0, and a given score in place of the verdict', () => {
    const { score, scoreMin, scoreMax, dimensions } = assessed([
      said('1.1', 'MET'),
      said('1.2', 'PARTLY_MET'),
      said('2.1', 'UNMET'),
      said('2.2', 'UNMET', { score: 30 }),
    ]);
    expect({ score, scoreMin, scoreMax }).toEqual({ score: 45, scoreMin: 45, scoreMax: 45 });
    expect(dimensions.map((one) => [one.indicator.code, one.weight, one.score])).toEqual([
      ['1', 0.5, 75],
      ['2', 0.5, 15],
    ]);
  });

  it('holds what is unknown for neither met nor unmet', () => {
    const { score, scoreMin, scoreMax, rating } = assessed([said('1.1', 'MET'), said('1.2', 'UNKNOWN')]);
    expect({ score, scoreMin, scoreMax, rating }).toEqual({ score: 100, scoreMin: 25, scoreMax: 100, rating: null });
    expect(assessed([])).toMatchObject({ score: 0, scoreMin: 0, scoreMax: 100, rating: null });
  });

  it('does not count what is only proposed, or rejected', () => {
    const counted = assessed([
      said('1.1', 'MET', { status: 'PROPOSED' }),
      said('1.2', 'UNMET', { status: 'REJECTED' }),
    ]);
    expect(counted).toMatchObject({ scoreMin: 0, scoreMax: 100 });
  });

  it('gives a rating only where both bounds have it', () => {
    const three = [said('1.1', 'MET'), said('1.2', 'MET'), said('2.1', 'MET')];
    expect(assessed([...three, said('2.2', 'MET')]).rating?.name).toBe('示范园区');
    expect(assessed([...three, said('2.2', 'UNMET', { score: 20 })]).rating?.name).toBe('培育型示范园区');
    expect(assessed([...three, said('2.2', 'UNMET', { score: 59 })]).rating?.name).toBe('培育型示范园区');
    expect(assessed([...three, said('2.2', 'UNMET', { score: 60 })]).rating?.name).toBe('示范园区');
    expect(assessed(three)).toMatchObject({ scoreMin: 75, scoreMax: 100, rating: null });
    expect(assessed([...three, said('2.2', 'UNMET')]).rating).toBeNull();
  });

  it('weighs as people set it, whole groups only, and says where it assumed', () => {
    const evidence = [said('1.1', 'MET'), said('1.2', 'UNMET'), said('2.1', 'UNMET'), said('2.2', 'UNMET')];
    expect(assessed(evidence)).toMatchObject({ score: 25, weightsAssumed: true });
    expect(assessed(evidence)).toMatchObject({ weightsSet: false });
    // Of the criteria equal weights are still assumed.
    expect(assessed(evidence, weightsOf({ 1: 30, 2: 10 }))).toMatchObject({
      ...{ score: 37.5, weightsAssumed: true, weightsSet: true },
    });
    const inside = assessed(evidence, weightsOf({ '1.1': 9, '1.2': 1 }));
    expect(inside).toMatchObject({ score: 45, weightsAssumed: true, weightsSet: true });
    const all = weightsOf({ 1: 30, 2: 10, '1.1': 9, '1.2': 1, '2.1': 1, '2.2': 1 });
    expect(assessed(evidence, all)).toMatchObject({ weightsAssumed: false, weightsSet: true });
    expect(inside.dimensions[0]?.score).toBe(90);
    // Of one dimension alone a weight says nothing.
    expect(assessed(evidence, weightsOf({ 1: 30 }))).toMatchObject({
      score: 25,
      weightsAssumed: true,
      weightsSet: false,
    });
  });

  it('judges a dimension without criteria itself', () => {
    const { score, dimensions } = assess(
      { indicators: [dimension('1'), dimension('2')], grades: GRADES },
      [said('1', 'MET'), said('2', 'UNMET')],
      null,
    );
    expect(score).toBe(50);
    expect(dimensions.map(({ criteria }) => criteria.map(({ code }) => code))).toEqual([['1'], ['2']]);
  });

  it('names the fewest criteria that reach each rating, those that add most first', () => {
    const ways = assessed([said('1.1', 'MET'), said('1.2', 'PARTLY_MET')], weightsOf({ 1: 60, 2: 40 })).waysUp;
    expect(ways.map(({ rating, criteria }) => [rating.name, criteria.map(({ code }) => code)])).toEqual([
      ['培育型示范园区', ['2.1', '2.2']],
      ['示范园区', ['1.2', '2.1', '2.2']],
    ]);
    expect(assessed(TWO_BY_TWO.map(({ code }) => said(code, 'MET'))).waysUp).toEqual([]);
  });
});

describe('assumptions', () => {
  it('mean every criterion of a dimension; of two on one criterion the later holds', () => {
    const assumed = assumedVerdicts(TWO_BY_TWO, [
      { indicatorId: 'ind:s/1', verdict: 'MET' },
      { indicatorId: 'ind:s/1.2', verdict: 'UNMET' },
    ]);
    expect(assumed).toEqual({
      verdicts: new Map([
        ['ind:s/1.1', 'MET'],
        ['ind:s/1.2', 'UNMET'],
      ]),
    });
    expect(assumedVerdicts(TWO_BY_TWO, [{ indicatorId: 'ind:t/9', verdict: 'MET' }])).toEqual({ unknown: 'ind:t/9' });
  });
});

const arbitraryCase = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
    answers: fc.array(
      fc.record({
        verdict: fc.constantFrom(...EVIDENCE_VERDICTS),
        score: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
        status: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'PROPOSED' as const, 'REJECTED' as const),
        stated: fc.boolean(),
      }),
      { minLength: 20, maxLength: 20 },
    ),
    weights: fc.option(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 24, maxLength: 24 }), { nil: null }),
  })
  .map(({ sizes, answers, weights }) => {
    const indicators = sizes.flatMap((size, index) => [
      dimension(String(index + 1)),
      ...Array.from({ length: size }, (_, nth) => criterion(`${String(index + 1)}.${String(nth + 1)}`)),
    ]);
    const parents = new Set(indicators.map(({ parentId }) => parentId));
    const leaves = indicators.filter(({ id }) => !parents.has(id));
    const evidence = leaves.flatMap(({ code }, index) => {
      const answer = answers[index];
      return answer?.stated === true
        ? [said(code, answer.verdict, { score: answer.score, status: answer.status })]
        : [];
    });
    const set =
      weights && weightsOf(Object.fromEntries(indicators.map(({ code }, index) => [code, weights[index] ?? 1])));
    return { indicators, leaves, evidence, set };
  });

describe('any scheme and evidence', () => {
  it('keep the score within its bounds, and the weights at one in all', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ indicators, evidence, set }) => {
        const whole = assess({ indicators, grades: GRADES }, evidence, set);
        for (const { score, scoreMin, scoreMax } of [whole, ...whole.dimensions]) {
          expect(scoreMin).toBeGreaterThanOrEqual(0);
          expect(score).toBeGreaterThanOrEqual(scoreMin);
          expect(scoreMax).toBeGreaterThanOrEqual(score);
          expect(scoreMax).toBeLessThanOrEqual(100);
        }
        expect(whole.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never come to less when more is met', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), ({ indicators, leaves, evidence, set }, which) => {
        const code = leaves[which % leaves.length]?.code ?? '';
        const more = [...evidence.filter(({ indicatorId }) => indicatorId !== `ind:s/${code}`), said(code, 'MET')];
        const before = assess({ indicators, grades: GRADES }, evidence, set);
        const after = assess({ indicators, grades: GRADES }, more, set);
        expect(after.scoreMin).toBeGreaterThanOrEqual(before.scoreMin);
        expect(after.scoreMax).toBeGreaterThanOrEqual(before.scoreMax);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it('have the rating of every score that the unknown could bring, or none', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...EVIDENCE_VERDICTS.slice(0, 3)), (given, verdict) => {
        const { indicators, leaves, evidence, set } = given;
        const before = assess({ indicators, grades: GRADES }, evidence, set);
        const counted = new Set(
          evidence.flatMap((one) =>
            one.status === 'CONFIRMED' && (one.score !== null || one.verdict !== 'UNKNOWN') ? [one.indicatorId] : [],
          ),
        );
        const filled = [
          ...evidence.filter(({ indicatorId }) => counted.has(indicatorId)),
          ...leaves.filter(({ id }) => !counted.has(id)).map(({ code }) => said(code, verdict)),
        ];
        const after = assess({ indicators, grades: GRADES }, filled, set);
        expect(after.scoreMin).toBe(after.scoreMax);
        if (before.rating !== null) expect(after.rating).toEqual(before.rating);
      }),
    );
  });

  it('have no way up with fewer criteria than the one given', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ indicators, leaves, evidence, set }) => {
        fc.pre(leaves.length <= 8);
        const met = (ids: ReadonlySet<string>): number =>
          assess(
            { indicators, grades: GRADES },
            [
              ...evidence.filter(({ indicatorId }) => !ids.has(indicatorId)),
              ...leaves.filter(({ id }) => ids.has(id)).map(({ code }) => said(code, 'MET')),
            ],
            set,
          ).scoreMin;
        const subsets = Array.from(
          { length: 2 ** leaves.length },
          (_, bits) => new Set(leaves.filter((_leaf, index) => (bits >> index) % 2 === 1).map(({ id }) => id)),
        );
        for (const { rating, criteria } of assess({ indicators, grades: GRADES }, evidence, set).waysUp) {
          expect(met(new Set(criteria.map(({ id }) => id)))).toBeGreaterThanOrEqual(rating.min);
          const fewest = Math.min(...subsets.filter((ids) => met(ids) >= rating.min).map(({ size }) => size));
          expect(criteria).toHaveLength(fewest);
        }
      }),
      { numRuns: 40 },
    );
  });
});
