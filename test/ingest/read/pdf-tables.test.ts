import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { gridsOf } from '../../../ingest/read/pdf/grid.js';
import type { Operators } from '../../../ingest/read/pdf/drawing.js';
import { rulesOf, type Rule } from '../../../ingest/read/pdf/rules.js';
import { tablesOf } from '../../../ingest/read/pdf/cells.js';
import { withRows } from '../../../ingest/read/pdf/tables.js';
import type { Piece } from '../../../ingest/read/pdf/words.js';
import { readSource } from '../../../ingest/read/source.js';

const level = (at: number, from: number, to: number): Rule => ({ vertical: false, at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ vertical: true, at, from, to });

/** Letters of 10 points that begin at `left`. */
const at = (left: number, base: number, text: string): Piece => ({
  text,
  left,
  right: left + text.length * 10,
  base,
  size: 10,
});

const FIXTURE = 'test/fixtures/tables/task-table.pdf';

describe('a table in a PDF', () => {
  it('has its words by cells, whatever words of a neighbour stand beside them, and merged cells in each row', () => {
    // 类别 reaches over both rows.
    const rules = [
      ...[0, 60, 90].map((y) => level(y, 0, 300)),
      level(30, 100, 300),
      ...[0, 100, 200, 300].map((x) => upright(x, 0, 90)),
    ];
    const words = [
      at(105, 15, '建立联席会议制'),
      at(205, 15, '市科技局'),
      at(105, 27, '度'),
      at(5, 35, '完善体系'),
      at(105, 45, '建设平台'),
      at(205, 45, '市数据局'),
      at(205, 57, '市财政局'),
      at(5, 110, '表外的一句话。'),
    ];
    const { tables, outside } = tablesOf(gridsOf(rules), words);
    const page = { height: 842, lines: outside, tables };
    expect(withRows([page]).flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      '完善体系\t建立联席会议制 度\t市科技局',
      '完善体系\t建设平台\t市数据局 市财政局',
      '表外的一句话。',
    ]);
  });

  it('parts words that the file draws in one stretch over the rules between cells', () => {
    const rules = [0, 30].map((y) => level(y, 0, 300)).concat([0, 100, 200, 300].map((x) => upright(x, 0, 30)));
    const { tables } = tablesOf(gridsOf(rules), [
      at(5, 20, '建立联席会议制度　市科技局、市财政局　二〇二四年十二月底前'),
    ]);
    expect(tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '建立联席会议制度',
      '市科技局、市财政局',
      '二〇二四年十二月底前',
    ]);
  });

  it('is found in a page full of rules and words without waiting', () => {
    const rules = Array.from({ length: 190 }, (_, i) => level(i * 20, 0, 4000)).concat(
      Array.from({ length: 190 }, (_, i) => upright(i * 20, 0, 3800)),
    );
    const words = Array.from({ length: 20_000 }, (_, i) => at((i % 190) * 20 + 3, Math.floor(i / 190) * 20 + 15, '一'));
    const begun = performance.now();
    expect(tablesOf(gridsOf(rules), words).tables[0]?.rows.length).toBeGreaterThan(100);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('is none where rules only frame or underline words', () => {
    const frame = [level(0, 0, 300), level(90, 0, 300), upright(0, 0, 90), upright(300, 0, 90)];
    expect(gridsOf(frame)).toEqual([]);
    expect(gridsOf([...frame, level(40, 0, 300)])).toEqual([]);
    expect(gridsOf([level(50, 0, 300), level(52, 0, 300)])).toEqual([]);
  });

  it('is whole again where pages broke it: heads once, merged cells, broken rows, notes below', async () => {
    const { text } = await readSource(readFileSync(FIXTURE), FIXTURE);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line.startsWith('类别'))).toHaveLength(2);
    expect(lines).toContain('完善服务体系和工作机制\t3\t加强统计监测。\t市统计局\t市科技局\t长期坚持');
    expect(lines).toContain('防控风险\t4\t健全风险补偿机制。\t市财政局\t\t2025年');
    expect(lines.at(-1)).toBe('本表由市科技局会同有关部门负责解释。');
    expect(lines.at(-2)).toBe('1 联席会议由市科技局召集。');
    expect(lines).toContain('2024年5月6日');
    expect(text).not.toMatch(/— \d —/);
  });

  it('gives measures', async () => {
    const { measures } = await extract(readFileSync(FIXTURE), 'a.pdf');
    expect(measures.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(measures[1]?.title).toContain('实现全市科技型企业服务全覆盖');
    expect(
      measures[0]?.assignments.map(({ role, asPrinted, dueOn }) => `${role} ${asPrinted} ${String(dueOn)}`),
    ).toEqual([
      'LEAD 市科技局 2024-06-30',
      'LEAD 市财政局 2024-06-30',
      'SUPPORT 市经济和信息化委员会 2024-06-30',
      'SUPPORT 市税务局 2024-06-30',
    ]);
    expect(measures[1]?.assignments.map(({ asPrinted }) => asPrinted)).toContain('市住房和城乡建设局');
  });
});

describe('the rules of a page', () => {
  const OPS: Operators = {
    save: 10,
    restore: 11,
    transform: 12,
    constructPath: 91,
    paintFormXObjectBegin: 74,
    paintFormXObjectEnd: 75,
    fill: 22,
    eoFill: 23,
    endPath: 28,
  };
  const path = (drawn: number, ...steps: readonly number[]): readonly unknown[] => [
    drawn,
    [Float32Array.from(steps)],
    null,
  ];
  const bar = [0, 0, 0, 1, 100, 0, 1, 100, 1, 1, 0, 1, 4];

  it('are its straight lines and thin bars, where its matrices put them', () => {
    const drawing = {
      fnArray: [OPS.save, OPS.transform, OPS.constructPath, OPS.restore, OPS.constructPath],
      argsArray: [null, [2, 0, 0, 2, 10, 20], path(22, ...bar), null, path(20, 0, 5, 5, 1, 5, 50)],
    };
    expect(rulesOf(drawing, OPS, [1, 0, 0, -1, 0, 100])).toEqual([level(79, 10, 210), upright(5, 50, 95)]);
  });

  it('are neither what only clips, nor what is curved, nor the sides of what is only coloured', () => {
    const area = [0, 0, 0, 1, 100, 0, 1, 100, 40, 1, 0, 40, 4];
    const drawing = {
      fnArray: [OPS.constructPath, OPS.constructPath, OPS.constructPath],
      argsArray: [path(OPS.endPath, ...bar), path(20, 0, 0, 0, 2, 10, 0, 20, 0, 30, 0), path(OPS.fill, ...area)],
    };
    expect(rulesOf(drawing, OPS, [1, 0, 0, -1, 0, 100])).toEqual([]);
  });
});
