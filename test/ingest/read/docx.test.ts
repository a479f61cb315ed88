import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { readSource } from '../../../ingest/read/source.js';

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
});

const NUMBERING = {
  config: [
    {
      reference: 'clauses',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.'),
      ],
    },
  ],
};

const numbered = (at: number, text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'clauses', level: at } });

const word = async (children: readonly FileChild[], footnotes = {}): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ numbering: NUMBERING, footnotes, sections: [{ children }] })));

const text = async (bytes: Uint8Array): Promise<string> => (await readSource(bytes, 'file.txt')).text;

const cell = (lines: readonly string[], merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
  new TableCell({
    children: lines.map((line) => new Paragraph(line)),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
  });

describe('a Word file', () => {
  it('has its automatic numbers written out, each list beginning anew under its heading', async () => {
    const bytes = await word([
      new Paragraph('某市关于支持科技创新的若干意见'),
      numbered(0, '总体要求'),
      numbered(1, '指导思想。以创新为引领。'),
      numbered(0, '重点任务'),
      numbered(1, '加大投入。支持企业研发。（责任单位：市科技局）'),
      numbered(2, '建设平台。'),
      numbered(2, '引进人才。'),
      numbered(1, '优化服务。推动平台建设。（责任单位：市财政局）'),
    ]);
    expect((await text(bytes)).split('\n')).toEqual([
      '某市关于支持科技创新的若干意见',
      '一、 总体要求',
      '（一） 指导思想。以创新为引领。',
      '二、 重点任务',
      '（一） 加大投入。支持企业研发。（责任单位：市科技局）',
      '1. 建设平台。',
      '2. 引进人才。',
      '（二） 优化服务。推动平台建设。（责任单位：市财政局）',
    ]);
    expect((await extract(bytes, 'a.docx')).measures.map(({ number }) => number)).toContain('（二）');
  });

  it('is read as its reader sees it: insertions kept, deletions and hidden words left out', async () => {
    const change = { id: 1, author: '某人', date: '2024-01-01T00:00:00Z' };
    const bytes = await word([
      new Paragraph({
        children: [
          new TextRun('一、到2025年'),
          new DeletedTextRun({ ...change, text: '底' }),
          new InsertedTextRun({ ...change, id: 2, text: '末' }),
          new TextRun({ text: '（内部）', vanish: true }),
          new TextRun('，支持企业。'),
        ],
      }),
    ]);
    expect(await text(bytes)).toBe('一、到2025年末，支持企业。');
  });

  it('has its tables read row by row: merged cells repeat downwards, lists in a cell stay in it', async () => {
    const bytes = await word([
      new Table({
        rows: [
          new TableRow({ children: [cell(['任务']), cell(['责任单位'])] }),
          new TableRow({
            children: [cell(['建设平台']), cell(['市科技局', '市财政局'], VerticalMergeType.RESTART)],
          }),
          new TableRow({ children: [cell(['引进人才']), cell([], VerticalMergeType.CONTINUE)] }),
        ],
      }),
    ]);
    expect((await text(bytes)).split('\n')).toEqual([
      '任务\t责任单位',
      '建设平台\t市科技局 市财政局',
      '引进人才\t市科技局 市财政局',
    ]);
  });

  it('numbers empty cells of a column of numbers, but nothing that was deleted', async () => {
    const number = { reference: 'clauses', level: 2 };
    const change = { id: 1, author: '某人', date: '2024-01-01T00:00:00Z' };
    const row = (task: string, children: readonly DeletedTextRun[] = []): TableRow =>
      new TableRow({
        children: [new TableCell({ children: [new Paragraph({ numbering: number, children })] }), cell([task])],
      });
    const bytes = await word([
      numbered(2, ''),
      new Table({
        rows: [row('建设平台'), row('（删去）', [new DeletedTextRun({ ...change, text: '旧' })]), row('引进人才')],
      }),
    ]);
    expect((await text(bytes)).trim().split('\n')).toEqual(['1.\t建设平台', '\t（删去）', '2.\t引进人才']);
  });

  it('has its footnotes below the text', async () => {
    const bytes = await word(
      [
        new Paragraph({ children: [new TextRun('一、支持企业'), new FootnoteReferenceRun(1), new TextRun('研发。')] }),
        new Paragraph('二、鼓励银行。'),
      ],
      { 1: { children: [new Paragraph('指科技型企业。')] } },
    );
    expect((await text(bytes)).split('\n')).toEqual(['一、支持企业研发。', '二、鼓励银行。', '注：指科技型企业。']);
  });

  const made = (document: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(document) });

  it('expands no entities', async () => {
    const body = '<w:body><w:p><w:r><w:t>支持企业&x;。</w:t></w:r></w:p></w:body>';
    const bytes = made(`<!DOCTYPE d [<!ENTITY x "秘密">]><w:document>${body}</w:document>`);
    expect(await text(bytes)).not.toContain('秘密');
  });

  it.each([
    ['that unpacks without end', () => made('<w:document>' + ' '.repeat(65 * 1024 * 1024)), 'FILE_TOO_LARGE'],
    ['that nests without end', () => made(`<w:document><w:body>${'<w:ins>'.repeat(2000)}`), 'DAMAGED_FILE'],
    ['that is cut off', () => made('<w:document><w:body/></w:document>').subarray(0, 60), 'DAMAGED_FILE'],
    ['without a text', () => made('<w:other/>'), 'DAMAGED_FILE'],
  ])('%s is refused', async (_name, bytes, code) => {
    await expect(readSource(bytes(), 'a.docx')).rejects.toMatchObject({ code });
  });
});
