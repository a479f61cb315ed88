import type { UnitRule } from '../rule.js';
import { assignmentsOf, findingsOf } from './assignments.js';
import { evidenceIn } from './evidence.js';
import { clausesOf } from './unit-clauses.js';

/**
 * Who is responsible, in a table: under 牵头单位, 责任单位 and 配合单位, due by what stands under 完成时限.
 * `2⇥建设科技金融服务平台⇥市科技局⇥市财政局、人行市分行⇥2025年12月底前`
 * Not: a table that says nothing of tasks (`单位⇥联系人⇥电话`), or of nobody who answers for them (`指标⇥2020年⇥2025年`).
 */
export const rowOfTasks: UnitRule = {
  name: 'row-of-tasks',
  roles: ['MEASURE'],
  read(unit, tree) {
    const evidence = evidenceIn(tree);
    return clausesOf(unit, tree)
      .filter(({ kind, clause }) => kind === 'ROW' && clause.end > clause.start)
      .flatMap((placed) => [
        ...assignmentsOf(placed, evidence, 'row-of-tasks', null),
        ...findingsOf(placed, 'row-of-tasks'),
      ]);
  },
};
