import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { correctedReading } from '../../../ingest/correct/corrected-reading.js';
import { findPlace, quotedPlace } from '../../../ingest/correct/find-place.js';
import { factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { packageFile } from '../../../schema/package-root.js';
import type { FactReview } from '../../../schema/fact-review.js';

const text = readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8');
const whole = { start: 0, end: text.length };
const raw = factsOf(sourceOfText(text));
const measureAt = (id: string) => {
  const found = raw.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** A correction of words in a measure of the shipped text. */
function reviewOf(id: string, words: string, more: Partial<FactReview>): FactReview {
  const { span, title } = measureAt(id);
  const start = text.indexOf(words, span.start);
  return {
    ...{ id: 'cor:x/1', slug: 'x', measure: { id, title, quote: span.quote }, change: 'REPLACE', fact: 'ASSIGNMENT' },
    ...{ asPrinted: words, place: quotedPlace(text, { start, end: start + words.length }) },
    ...{
      agency: null,
      agencyId: null,
      role: null,
      product: null,
      note: null,
      by: '王五',
      at: '2025-06-30T08:00:00.000Z',
    },
    ...more,
  };
}
const lead = reviewOf('2.1.4', '市科技局', { agency: '连云港市科学技术局', role: 'LEAD' });

describe('a place', () => {
  const place = lead.place;

  it('is where it was while the text reads so', () => {
    expect(findPlace(text, place, whole)).toEqual({ start: place.start, end: place.end });
  });

  it('is found by what stands around it when the text has moved, among many of the same words', () => {
    expect(text.split('市科技局').length).toBeGreaterThan(5);
    const moved = `市科技局\n${text}`;
    expect(findPlace(moved, place, { start: 0, end: moved.length })?.start).toBe(place.start + 5);
  });

  it('is not guessed where two could be meant, outside the stretch, or where its words are gone', () => {
    const alone = { ...place, prefix: '甲', suffix: '乙' };
    expect(findPlace('市科技局、市科技局', alone, { start: 0, end: 9 })).toBeNull();
    expect(findPlace('市科技局、市财政局', alone, { start: 0, end: 9 })).toEqual({ start: 0, end: 4 });
    expect(findPlace(text, place, { start: 0, end: place.end - 1 })).not.toEqual({
      start: place.start,
      end: place.end,
    });
    expect(findPlace('市财政局', alone, { start: 0, end: 4 })).toBeNull();
  });
});

describe('a corrected reading', () => {
  const corrected = (reviews: readonly FactReview[], words = text) => correctedReading(sourceOfText(words), reviews);

  it('is the reading itself where nobody corrected anything', () => {
    const { extraction, placed } = corrected([]);
    expect(extraction).toEqual(raw);
    expect(placed.size).toBe(0);
  });

  it('keeps how a part is known where only the body was another', () => {
    const other = reviewOf('2.1.4', '市科技局', { agency: '连云港市教育局', role: 'RESPONSIBLE' });
    const [first, ...others] =
      corrected([other]).extraction.measures.find(({ id }) => id === '2.1.4')?.assignments ?? [];
    const [before, ...rest] = measureAt('2.1.4').assignments;
    expect(first).toEqual({
      ...{ ...before, agency: '连云港市教育局' },
      review: { by: '王五', at: '2025-06-30T08:00:00.000Z', note: null },
    });
    expect(others).toEqual(rest);
  });

  it('finds its measure by its words under another number, and by number and title in other words', () => {
    const { quote } = measureAt('2.1.4').span;
    const renumbered = text.replace(`${quote}\n`, '').replace('5.健全科创金融服务', `${quote}\n5.健全科创金融服务`);
    const before = text.replace('1.组建科创金融', '1.新增一条。鼓励银行创新。\n1.组建科创金融');
    for (const words of [renumbered, before, text.replace('（征求意见稿）', '')]) {
      const { placed, extraction } = corrected([lead], words);
      const measure = extraction.measures.find(({ id }) => id === placed.get(lead.id));
      expect(measure?.title).toBe('强化科技创新能力评价结果运用');
      expect(measure?.assignments[0]).toMatchObject({ agency: '连云港市科学技术局', role: 'LEAD' });
    }
    const reworded = text.replace('探索建立以科创成果', '建立以科创成果');
    expect(corrected([lead], reworded).placed.get(lead.id)).toBe('2.1.4');
  });

  it('lets no bounds run into another measure, and tells so', () => {
    const { span } = measureAt('2.2.9');
    const before = measureAt('2.2.8').span;
    const place = quotedPlace(text, { start: before.end - 20, end: span.end });
    const grown = { ...reviewOf('2.2.9', '9.', { fact: 'BOUNDS' }), place };
    const { extraction, placed } = corrected([grown]);
    expect(placed.size).toBe(0);
    expect(extraction.measures).toEqual(raw.measures);
    expect(extraction.findings.at(-1)?.code).toBe('CORRECTION_WITHOUT_PLACE');
  });

  it('gives a measure the aims and bodies that stand within its new bounds, and takes them from elsewhere', () => {
    const words =
      '某市实施方案\n一、总体要求\n到2025年，贷款余额达到100亿元。\n二、重点任务\n（一）加大信贷。鼓励银行放贷。（责任单位：市科技局）\n';
    const source = sourceOfText(words);
    const before = factsOf(source);
    const [measure] = before.measures;
    if (measure === undefined) throw new Error('no measure');
    expect(before.targets).toHaveLength(1);
    const start = words.indexOf('到2025年');
    const place = quotedPlace(words, { start, end: measure.span.end });
    const { id, title, span } = measure;
    const grown = { ...lead, fact: 'BOUNDS' as const, measure: { id, title, quote: span.quote }, place };
    const { extraction } = correctedReading(source, [grown]);
    expect(extraction.targets).toEqual([]);
    expect(extraction.measures[0]).toMatchObject({ title, span: { start, end: span.end } });
    expect(extraction.measures[0]?.targets.map(({ value }) => value)).toEqual([100]);
    expect(extraction.measures[0]?.assignments).toEqual(measure.assignments);
  });

  it('gives a new unknown body its finding no more once it is corrected', () => {
    const words = text.replace('(市科技局、市工信局', '(星际合作办、市工信局');
    const source = sourceOfText(words);
    const unknown = factsOf(source).findings.filter(({ code }) => code === 'UNKNOWN_BODY');
    const own = unknown.find(({ span }) => span?.quote === '星际合作办');
    const measure = factsOf(source).measures.find(({ id }) => id === '2.1.4');
    if (own?.span == null || measure === undefined) throw new Error('the body is known');
    const { id, title, span } = measure;
    const mended = { ...lead, measure: { id, title, quote: span.quote }, place: quotedPlace(words, own.span) };
    const left = correctedReading(source, [mended]).extraction.findings.filter(({ code }) => code === 'UNKNOWN_BODY');
    expect(left).toHaveLength(unknown.length - 1);
  });
});
