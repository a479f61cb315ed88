import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '../../../../ingest/extract/citations/citations.js';
import { criteriaIn } from '../../../../ingest/extract/indicators/criteria.js';
import { ratings } from '../../../../ingest/extract/indicators/ratings.js';
import { treeOf, unitAt } from '../tree-of.js';
import { mentionsOf } from './said.js';

const PARTS =
  '（|）|(|)|【|】|责任单位：|牵头单位:|市科技局|市人力资源和社会保障局|各区|县级市|、|，|；|。|和|及其|等部门|按职责分工负责|牵头|由|以上任务由|以下均需|落实，不再列出|会同|有关部门|《|》|〈|〉|以下简称|2025年6月底前完成|90分及以上|80-89分|为优秀|排在第一位的为牵头部门，下同|★| |\n|“|”|立足|形成'.split(
    '|',
  );
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it('is read without a throw, and every span quotes its source', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const tree = treeOf([
          { title: '标题', body: [first] },
          { title: '标题', body: [second] },
        ]);
        const { source } = tree.view;
        const mentions = [0, 1].flatMap((index) => mentionsOf(unitAt(tree, index), tree));
        for (const mention of [...mentions, ...citations.read(tree), ...ratings.read(tree)]) {
          if (mention.span === null) continue;
          const { start, end, quote } = mention.span;
          expect(source.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
  it('is cut into criteria that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const range of criteriaIn(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
      }),
      { seed: 7 },
    );
  });
});
