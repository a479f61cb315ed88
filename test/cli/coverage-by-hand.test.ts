import { expect, it } from 'vitest';
import { matrixForPeople } from '../../cli/coverage/for-people.js';
import type { Matrix } from '../../cli/coverage/matrix.js';
import { matrixRows } from '../../cli/coverage/rows.js';

const measure = (number: string, title: string) => ({
  number,
  title,
  span: { start: 0, end: title.length, quote: title },
});
const PLAN = { number: '（四）', document: { slug: 'pilot-zone-master-plan' } };
const CITY = { slug: 'shenzhen-ai' };

/** A city's plan for artificial intelligence, which was never compared: somebody linked one of its measures all the same. */
const MATRIX: Matrix = {
  baseline: { slug: 'pilot-zone-master-plan', title: '建设科创金融改革试验区总体方案' },
  summary: [
    {
      document: { ...CITY, title: '深圳市加快推动人工智能高质量发展行动方案' },
      ...{ applies: false, compared: false, covered: 1, partial: 0, none: 1, share: 0.5 },
    },
  ],
  leftOut: [],
  rows: [
    {
      measure: measure('（四）', '优化科创金融产品供给'),
      cells: [
        {
          ...{ document: CITY, status: 'COVERED', nearest: [] },
          counterparts: [
            { relation: 'EQUIVALENT', confidence: 0.4, from: { number: '（十五）', document: CITY }, to: PLAN },
          ],
        },
      ],
    },
    {
      measure: measure('（五）', '推动科创金融业务创新'),
      cells: [{ document: CITY, status: 'NONE_FOUND', counterparts: [], nearest: [] }],
    },
  ],
};

it('a link by hand is shown in a column that was not compared, which is told of the other cells', () => {
  const lines = matrixForPeople(MATRIX, MATRIX.rows, undefined, false).split('\n');
  const lineWith = (word: string): string => lines.find((line) => line.includes(word)) ?? '';
  expect(lineWith('优化科创金融产品供给')).toContain('● （十五）');
  expect(lineWith('推动科创金融业务创新')).toMatch(/│ \? +│/u);
  const cells = matrixForPeople(MATRIX, MATRIX.rows, undefined, true);
  expect(cells).toContain('● shenzhen-ai: covered');
  expect(cells).toContain('? shenzhen-ai: not compared');
  expect(cells).not.toContain('nothing there shares enough words');
  const { head, rows } = matrixRows(MATRIX, MATRIX.rows, undefined);
  const of = (name: string): readonly unknown[] => rows.map((row) => row[head.indexOf(name)]);
  expect([of('status'), of('compared')]).toEqual([
    ['COVERED', 'NONE_FOUND'],
    ['no', 'no'],
  ]);
});
