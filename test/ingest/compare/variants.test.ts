import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../ingest/compare/differences.js';
import { compareTexts } from '../../../ingest/compare/variants.js';
import { viewOf } from '../../../ingest/read/fold.js';
import { shipped, version } from './versions.js';

/** Both texts, put together again from what is kept and what differs. */
function rebuilt(original: string, variant: string): readonly [string, string] {
  const views = [viewOf(original), viewOf(variant)] as const;
  const parts = partsOf(...views);
  return [
    parts.map((part) => views[0].text.slice(part.original.start, part.original.end)).join(''),
    parts.map((part) => views[1].text.slice(part.variant.start, part.variant.end)).join(''),
  ];
}

const kinds = (original: string, variant: string): (readonly [string, string | null, string | null])[] =>
  compareTexts(version('o', original), version('v', variant)).differences.map(
    ({ kind, originalQuote, variantQuote }) => [kind, originalQuote, variantQuote] as const,
  );

describe('the plan and its repost', () => {
  const plan = shipped('pilot-zone-master-plan');
  const repost = shipped('pilot-zone-master-plan-repost');
  const batch = compareTexts(plan, repost);
  const said = batch.differences.map(({ kind, originalQuote, variantQuote }) => [kind, originalQuote, variantQuote]);

  it('differ at some seven hundred places, each of which reads as quoted', () => {
    expect(batch.differences.length).toBeGreaterThan(600);
    expect(batch.differences.length).toBeLessThan(800);
    for (const row of batch.differences) {
      expect(row.originalQuote).toBe(
        row.originalStart === null ? null : plan.text.slice(row.originalStart, row.originalEnd ?? 0),
      );
      expect(row.variantQuote).toBe(
        row.variantStart === null ? null : repost.text.slice(row.variantStart, row.variantEnd ?? 0),
      );
      expect(row.kind === 'ADDED').toBe(row.originalQuote === null);
      expect(row.kind === 'MISSING').toBe(row.variantQuote === null);
      expect(row.originalQuote).not.toBe(row.variantQuote);
    }
  });

  it('are explained letter by letter', () => {
    expect(rebuilt(plan.text, repost.text)).toEqual([viewOf(plan.text).text, viewOf(repost.text).text]);
  });

  it('have wrong words, cut-off ends, repeats and page debris told as such', () => {
    expect(said).toContainEqual(['CHANGED', '补齐', '完善']);
    expect(said).toContainEqual(['MISSING', '降低反担保要求。', null]);
    const repeated = '依托国家农业高新技术产业示范区,探索财政支持农业科技发展新机制。';
    expect(said.filter(([kind, , variant]) => kind === 'ADDED' && variant === repeated)).toHaveLength(6);
    expect(said.at(-1)).toEqual(['ADDED', null, '暂无评论内容']);
  });

  it('put each difference in the measure it falls in, an addition in the one it follows', () => {
    const inMeasure = (quote: string): (string | null)[] =>
      batch.differences.filter((row) => (row.originalQuote ?? row.variantQuote) === quote).map((row) => row.measureId);
    expect(inMeasure('降低反担保要求。')).toEqual([`mea:${plan.slug}/2`]);
    expect(inMeasure('暂无评论内容')).toEqual([`mea:${plan.slug}/22`]);
    expect(batch.differences[0]?.measureId).toBeNull();
  });

  it('have each of the 22 measures beside its own retelling', () => {
    expect(batch.measures).toHaveLength(22);
    batch.measures.forEach(({ originalId, variantId, similarity }, index) => {
      expect(originalId).toBe(`mea:${plan.slug}/${String(index + 1)}`);
      expect(variantId).toBe(`mea:${repost.slug}/${String(index + 1)}`);
      expect(similarity).toBeGreaterThan(0.4);
      expect(similarity).toBeLessThan(1);
    });
  });

  it('leave a measure that the copy lacks without a partner', () => {
    const [start, end] = [repost.measures[6]?.start ?? 0, repost.measures[7]?.start ?? 0];
    const shorter = compareTexts(plan, version(repost.slug, repost.text.slice(0, start) + repost.text.slice(end)));
    expect(shorter.measures[6]).toEqual({ originalId: `mea:${plan.slug}/7`, variantId: null, similarity: 0 });
    expect(shorter.measures[7]?.variantId).toBe(`mea:${repost.slug}/7`);
  });
});

describe('differences between two texts', () => {
  it('are none in width, quotation marks and line breaks', () => {
    expect(
      kinds(
        '推进“感知城市”物联网系统建设（试点）。\n加强5G技术布局，推进合作。',
        '推进"感知城市"物联网系统建设(试点)。加强\n５Ｇ技术布局,推进合作。',
      ),
    ).toEqual([]);
  });

  it('are a comma for a list sign', () => {
    expect(kinds('工业和信息化部、财政部、银保监会。', '工业和信息化部、财政部,银保监会。')).toEqual([
      ['CHANGED', '、', ','],
    ]);
  });

  it('are inside a sentence even where the copy parts it in two', () => {
    expect(
      kinds(
        '加强重点改革项目研究，及时总结可复制、可推广经验。',
        '加强重点改革项目研究，及时总结。可复制、可推广经验。',
      ),
    ).toEqual([['ADDED', null, '。']]);
  });

  it('explain any text against any edit of it', () => {
    const sentence = fc
      .array(fc.constantFrom(...'支持试验区内科创企业融资银行保险公司、，“”（）1.5%'), { minLength: 1, maxLength: 25 })
      .map((characters) => `${characters.join('')}。`);
    const edited = fc.array(
      fc.record({ sentence, copies: fc.nat(2), cut: fc.nat(30), more: fc.string({ maxLength: 3 }) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(edited, (sentences) => {
        const original = sentences.map((entry) => entry.sentence).join('\n');
        const variant = sentences
          .map(({ sentence: words, copies, cut, more }) => `${words.repeat(copies).slice(0, cut + 20)}${more}`)
          .join('\n');
        expect(rebuilt(original, variant)).toEqual([viewOf(original).text, viewOf(variant).text]);
        expect(kinds(original, original)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
