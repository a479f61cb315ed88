import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { readSource } from '../../../ingest/read/source.js';
import type { AskedCriterion } from '../../../ingest/report/asked-criterion.js';
import { proposals } from '../../../ingest/report/propose.js';
import { packageFile } from '../../../schema/package-root.js';
import { reportGold, scoreOf } from './report-gold.js';

/** The same text as a Word file, a paragraph a line. */
const wordFile = async (text: string): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }));
const asText = (text: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(text));

describe('proposals', () => {
  let criteria: readonly AskedCriterion[];
  beforeAll(async () => {
    const bytes = readFileSync(packageFile('corpus', 'g60-park-scheme.txt'));
    criteria = (await extract(bytes, 'g60-park-scheme.txt')).indicators.filter(({ parent }) => parent !== null);
  });
  const read = (text: string, park = '测试园区'): readonly string[] =>
    proposals(text, criteria, [park]).map(({ code, verdict, statement }) => `${code} ${verdict} ${statement}`);

  // The first two were before the machine when its one parameter was chosen; the third was not.
  it.each([
    ['sample-park-report', 'md', asText, 1, 1],
    ['hefei-report', 'docx', wordFile, 1, 0.94],
    ['jiashan-report', 'txt', asText, 0.92, 0.76],
  ] as const)('are those of a careful reader of %s.%s', async (name, extension, made, precision, recall) => {
    const gold = reportGold(name);
    const { text } = await readSource(await made(gold.report), `${name}.${extension}`);
    const found = proposals(text, criteria, [gold.park]);
    const score = scoreOf(found, gold);
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(score.otherVerdict).toEqual([]);
    for (const words of gold.never) expect(found.filter(({ span }) => span.quote.includes(words))).toEqual([]);
    for (const { span, reason } of found) {
      expect(text.slice(span.start, span.end)).toBe(span.quote);
      expect(reason).toContain('shares ');
    }
  });

  it('are none of what is planned, and of the same done', () => {
    expect(read('园区开通了长三角“一网通办”窗口。')).toEqual(['6.2 UNKNOWN 园区开通了长三角“一网通办”窗口。']);
    expect(read('园区将开通长三角“一网通办”窗口。')).toEqual([]);
    expect(read('园区计划于明年开通长三角“一网通办”窗口。')).toEqual([]);
    expect(read('拟开通长三角“一网通办”窗口。')).toEqual([]);
    expect(read('一、下一步打算\n开通长三角“一网通办”窗口，方便企业办事。\n')).toEqual([]);
    expect(read('一、工作计划完成情况\n开通了长三角“一网通办”窗口，方便企业办事。\n')).toHaveLength(1);
    expect(read('一、2024年工作情况及2025年工作安排\n开通了长三角“一网通办”窗口。\n')).toHaveLength(1);
    expect(read('一、下一步打算\n全力争先创优。\n二、服务情况\n开通了长三角“一网通办”窗口。\n')).toHaveLength(1);
  });

  it('are none of headings and tables of contents', () => {
    expect(read('一、长三角“一网通办”进园区试点工作\n')).toEqual([]);
    expect(read('目录\n一、长三角“一网通办”进园区试点工作……3\n')).toEqual([]);
    expect(read('一、长三角“一网通办”进园区试点工作。园区服务窗口运行平稳有序。\n')).not.toContain('一网通办');
  });

  it('are none of other parks, but of what was done with them', () => {
    expect(read('苏州工业园区已开通长三角“一网通办”窗口。')).toEqual([]);
    expect(read('兄弟园区已开通长三角“一网通办”窗口。')).toEqual([]);
    expect(read('与苏州工业园区共同开通长三角“一网通办”窗口。')).toHaveLength(1);
    expect(read('苏州工业园区已开通长三角“一网通办”窗口。', '苏州工业园区')).toHaveLength(1);
    // 新兴 is a county too.
    expect(read('战略性新兴产业产值占园区总产值的一半，主导产业是人工智能和集成电路。')).not.toEqual([]);
  });

  it('are none of what no criterion asks for', () => {
    expect(read('园区绿化率达到40%，食堂供餐60万人次，停车位2000个。')).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read('园区开通了长三角“一网通办”窗口\u009b31m。')).toEqual([]);
    expect(read(`园区开通了长三角“一网通办”窗口${'，'.repeat(1_000)}。`)).toEqual([]);
  });
});
