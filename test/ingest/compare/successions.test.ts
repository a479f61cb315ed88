import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphBatch } from '../../../ingest/batch.js';
import { replacementOf } from '../../../ingest/compare/replaces.js';
import { sameDocument } from '../../../ingest/compare/same-document.js';
import { successionOf } from '../../../ingest/compare/successions.js';
import { variantsAmong } from '../../../ingest/compare/variants.js';
import { versionOfBatch } from '../../../ingest/compare/version-of-batch.js';
import { extract } from '../../../ingest/pipeline.js';
import { packageFile } from '../../../schema/package-root.js';
import type { TextVersion } from '../../../schema/text-version.js';
import { finalText, repostOfFinal } from '../../support/final-text.js';

async function read(slug: string, text: string): Promise<TextVersion> {
  const extraction = await extract(Buffer.from(text), `${slug}.txt`);
  return versionOfBatch(graphBatch(extraction, { slug, reader: 'test' }));
}
const corpus = (slug: string): string => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');
const SHIPPED = [
  'g60-park-scheme',
  'lianyungang-opinions',
  'pilot-zone-master-plan',
  'pilot-zone-master-plan-repost',
  'sichuan-opinions',
];

let draft: TextVersion;
let final: TextVersion;
let repost: TextVersion;
beforeAll(async () => {
  draft = await read('lianyungang-opinions', corpus('lianyungang-opinions'));
  final = await read('lianyungang-final', finalText());
  repost = await read('lianyungang-repost', repostOfFinal());
});

describe('a final text', () => {
  it('takes the place of its draft, not the draft of it, and its repost is a copy', () => {
    expect(replacementOf(draft, final)).toMatchObject({ reason: 'FINAL', on: '2024-03-15', repeal: null });
    expect(replacementOf(final, draft)).toBeNull();
    expect(replacementOf(final, repost)).toBeNull();
    expect(sameDocument(final, repost)).toBe(true);
    for (const one of [draft, final, repost]) {
      const found = variantsAmong(one, [draft, final, repost]);
      expect(found.map(({ originalId, variantId }) => [originalId, variantId])).toEqual(
        one === draft ? expect.anything() : [[final.id, repost.id]],
      );
    }
  });

  it('shows every stated edit, and no other', () => {
    const succession = successionOf(draft, [final, repost]);
    const path = (id: string | null): string => id?.split('/')[1] ?? '–';
    const told = succession?.changes
      .filter(({ kind }) => kind !== 'KEPT')
      .map(({ id, kind, earlierId, laterId }) => [
        kind,
        `${path(earlierId)} → ${path(laterId)}`,
        succession.differences
          .filter(({ changeId }) => changeId === id)
          .map((one) => `${one.originalQuote?.slice(0, 20) ?? ''}|${one.variantQuote?.slice(0, 20) ?? ''}`),
      ]);
    expect(told).toEqual([
      ['REWORDED', '2.1.1 → 2.1.1', ['探索构|', '|立', '机制|并扩大承保规模']],
      ['REASSIGNED', '2.2.9 → 2.2.9', ['国家金融监管总局连云港监管分局|', '|市财政局']],
      ['REWORDED', '2.4.13 → 2.4.13', ['3|5']],
      ['ADDED', '– → 2.4.15', ['|15.建立科创金融顾问制度。从银行、证券']],
      ['RENUMBERED', '2.4.15 → 2.4.16', ['15.|16.']],
      ['RENUMBERED', '2.4.16 → 2.4.17', ['16.|17.']],
      ['DROPPED', '2.5.17 → –', ['17.提升金融机构风险管理能力。指导银行|']],
    ]);
    expect(succession?.changes.filter(({ kind }) => kind === 'KEPT')).toHaveLength(15);
  });
});

type Case = readonly [string, () => readonly [TextVersion, TextVersion]];

describe('one text takes the place of another', () => {
  const wrapped = '连云港市人民政府办公室关于印发《关于提升科创金融供给能力服务高质量发展的实施意见》的通知';
  const older = (): Partial<TextVersion> => ({ issuedOn: '2021-03-01', docNumber: '连政办发〔2021〕2号' });
  const replaced: readonly Case[] = [
    ['under the title of the notice that prints it', () => [draft, { ...final, title: wrapped, printedTitle: null }]],
    ['where the department that wrote the draft put it out', () => [{ ...draft, issuers: ['agy:某局'] }, final]],
    ['as a revision of what was in force', () => [{ ...draft, ...older(), draft: false }, final]],
    [
      'as a revision of what was on trial',
      () => [{ ...draft, ...older(), draft: false, title: `${draft.title}（试行）` }, final],
    ],
    [
      'as a second draft',
      () => [
        { ...draft, issuedOn: '2023-01-01' },
        { ...final, draft: true },
      ],
    ],
  ];
  it.each(replaced)('%s', (_, versions) => {
    const [earlier, later] = versions();
    expect(replacementOf(earlier, later)).not.toBeNull();
    expect(replacementOf(later, earlier)).toBeNull();
  });

  const left: readonly Case[] = [
    ['another place', () => [{ ...draft, regions: ['reg:320600'] }, final]],
    [
      'another year',
      () => [
        { ...draft, title: '2023年科创金融工作要点' },
        { ...final, title: '2024年科创金融工作要点' },
      ],
    ],
    ['another subject', () => [draft, { ...final, title: '关于加快海洋渔业高质量发展的若干政策措施' }]],
    ['an older text', () => [{ ...draft, issuedOn: '2025-01-01' }, final]],
    ['neither number nor day', () => [draft, { ...final, docNumber: null, issuedOn: null }]],
    ['the same measures under another date', () => [{ ...final, id: 'doc:other', issuedOn: '2021-03-01' }, final]],
    [
      'a draft of what is in force',
      () => [
        { ...draft, draft: false, issuedOn: '2021-03-01' },
        { ...final, draft: true },
      ],
    ],
    [
      'another body',
      () => [{ ...final, id: 'doc:other', issuers: ['agy:南通市人民政府'], issuedOn: '2021-03-01' }, final],
    ],
  ];
  it.each(left)('not with %s', (_, versions) => {
    expect(replacementOf(...versions())).toBeNull();
  });

  it('takes a number in another form for the same number', () => {
    const chinese = {
      ...final,
      measures: final.measures.map((one) => ({ ...one, number: one.number.replace('.', '、') })),
    };
    const kinds = (later: TextVersion): readonly string[] =>
      (successionOf(draft, [later])?.changes ?? []).map(({ kind }) => kind);
    expect(kinds(chinese).filter((kind) => kind === 'RENUMBERED')).toHaveLength(2);
  });
});

describe('the shipped texts', () => {
  it('hold no text that replaces another', async () => {
    const versions = await Promise.all(SHIPPED.map((slug) => read(slug, corpus(slug))));
    for (const one of versions) for (const other of versions) expect(replacementOf(one, other)).toBeNull();
  });
});

describe('what looks like a successor', () => {
  const office = (number: string, year: string, more = ''): string =>
    `南京市科技创新券管理办法\n宁政规〔${year}〕${number}号\n第一条 为支持企业创新，制定本办法。\n第二条 市科技局应当发放创新券。\n第三条 市财政局应当安排资金。\n${more}南京市人民政府\n${year}年5月1日\n`;

  it('repeals nothing that bears another number than the one it names', async () => {
    const held = await read('held', office('9', '2018'));
    const named = await read('named', office('5', '2010'));
    const decision = await read(
      'decision',
      '南京市人民政府关于废止部分文件的决定\n宁政规〔2024〕1号\n市政府决定废止《南京市科技创新券管理办法》（宁政规〔2010〕5号）。\n南京市人民政府\n2024年1月1日\n',
    );
    expect(replacementOf(named, decision)?.reason).toBe('REPEAL');
    expect(replacementOf(held, decision)).toBeNull();
  });

  it('is no older text where the draft without a day says that it revises', async () => {
    const held = await read('held', office('9', '2018'));
    const revising = await read(
      'revising',
      '南京市科技创新券管理办法（修订草案征求意见稿）\n第一条 为支持企业创新，制定本办法。\n第二条 市科技局应当发放创新券，并加强管理。\n第三条 市财政局应当安排资金。\n',
    );
    expect(replacementOf(revising, held)).toBeNull();
  });
});
