import { describe, expect, it } from 'vitest';
import { isUnseen, totalsOf, type Column, type Row } from '../../web/pages/coverage/matrix.js';

const column = (at: number, compared: boolean): Column => ({
  at,
  document: {
    id: `doc:text-${String(at)}`,
    slug: `text-${String(at)}`,
    kind: 'IMPLEMENTATION_OPINION',
    title: '六安市科创贷工作方案',
    printedTitle: null,
    level: null,
    draft: false,
  },
  summary: { applies: false, compared, covered: 0, partial: 0, none: 1, share: 0 },
});
const row = (...statuses: readonly Row['cells'][number]['status'][]): Row => ({
  measure: { id: 'mea:plan/1', number: '（一）', title: '优化科技信贷服务', span: { start: 0, end: 1 } },
  cells: statuses.map((status) => ({ status, counterparts: [] })),
});

describe('a column that was not compared', () => {
  const columns = [column(0, true), column(1, false)];

  it('counts no "none found", which nobody looked for, but what people linked', () => {
    expect(totalsOf(row('NONE_FOUND', 'NONE_FOUND'), columns)).toEqual({ COVERED: 0, PARTIAL: 0, NONE_FOUND: 1 });
    expect(totalsOf(row('NONE_FOUND', 'COVERED'), columns)).toEqual({ COVERED: 1, PARTIAL: 0, NONE_FOUND: 1 });
  });

  it('is unseen but where people linked something', () => {
    const unseen = row('NONE_FOUND', 'NONE_FOUND', 'PARTIAL').cells.map((cell) =>
      isUnseen({ cell, column: column(1, false) }),
    );
    expect(unseen).toEqual([true, true, false]);
    expect(isUnseen({ cell: { status: 'NONE_FOUND', counterparts: [] }, column: column(0, true) })).toBe(false);
  });
});
