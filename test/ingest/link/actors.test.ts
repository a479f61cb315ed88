import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { correctedReading } from '../../../ingest/correct/corrected-reading.js';
import { quotedPlace } from '../../../ingest/correct/find-place.js';
import { linkPairs } from '../../../ingest/link/link-pairs.js';
import { linkable, type Linkable } from '../../../ingest/link/linkable.js';
import { factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { packageFile } from '../../../schema/package-root.js';
import type { Extraction } from '../../../schema/model.js';

const LIST =
  '(市财政局、市税务局、市市场监管局、市地方金融监管局、人民银行市分行、国家金融监管总局连云港监管分局按职责分工落实)';

const textOf = (slug: string): string => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');

/** The city's text with other bodies behind 14.提升财税政策引导效果. */
function cityWith(list: string): string {
  const text = textOf('lianyungang-opinions');
  if (!text.includes(LIST)) throw new Error('the list of measure 14 reads otherwise');
  return text.replace(LIST, list);
}

const numbered = ({ provisions }: Linkable, number: string) => {
  const found = provisions.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};

describe('the line of a body', () => {
  let province: Linkable;
  beforeAll(() => {
    province = linkable(factsOf(sourceOfText(textOf('sichuan-opinions'))), 'sichuan-opinions');
  });

  /** What the city's measure 14 and the province's （四）, which 财政厅 answers for, say of their actors. */
  const compared = (extraction: Extraction) => {
    const city = linkable(extraction, 'city');
    const measure = numbered(city, '14.');
    const batch = linkPairs(city, province, [{ from: measure.id, to: numbered(province, '（四）').id }]);
    return {
      lines: measure.actors.map(({ agency, system }) => [agency, system]),
      slot: batch.slots.find(({ slot }) => slot === 'ACTOR')?.change,
      reasons: batch.rationales.filter(({ kind }) => kind === 'SHARED_AGENCY_SYSTEM').map(({ text }) => text),
    };
  };

  it('is that of the body in full where bureaus share the ending of the last', () => {
    expect(compared(factsOf(sourceOfText(cityWith('(市财政、民政、物价局按职责分工落实)'))))).toEqual({
      lines: [
        ['连云港市财政局', '财政'],
        ['连云港市民政局', '民政'],
        ['连云港市物价局', '发展改革'],
      ],
      slot: 'SAME',
      reasons: ['财政'],
    });
  });

  it('is that of the body that people named, whatever is printed there', () => {
    const text = cityWith('(市税务局负责落实)');
    const source = sourceOfText(text);
    const raw = factsOf(source);
    expect(compared(raw)).toMatchObject({ lines: [['国家税务总局连云港市税务局', '税务']], slot: 'CHANGED' });
    const { id, title, span } = raw.measures.find(({ number }) => number === '14.') ?? { id: '', title: '' };
    const start = text.indexOf('市税务局负责落实');
    const { extraction } = correctedReading(source, [
      {
        ...{ id: 'cor:city/1', slug: 'city', measure: { id, title, quote: span?.quote ?? '' }, change: 'REPLACE' },
        ...{ fact: 'ASSIGNMENT', asPrinted: '市税务局', place: quotedPlace(text, { start, end: start + 4 }) },
        ...{ agency: '连云港市财政局', agencyId: 'agy:连云港市财政局', role: null, product: null, note: null },
        ...{ by: '王五', at: '2025-06-30T08:00:00.000Z' },
      },
    ]);
    expect(compared(extraction)).toEqual({ lines: [['连云港市财政局', '财政']], slot: 'SAME', reasons: ['财政'] });
  });
});
