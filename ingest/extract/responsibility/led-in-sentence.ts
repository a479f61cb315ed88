import type { UnitRule } from '../rule.js';
import { assignmentsOf } from './assignments.js';
import { evidenceIn } from './evidence.js';
import { clausesOf } from './unit-clauses.js';

/**
 * Who leads or is responsible, in a sentence: `由科技厅、省地方金融监管局牵头，省直相关部门共同推动意见实施`,
 * `加强统筹推进，由市科委牵头，优化部门协同`.
 * Not: `由链主企业牵头组建创新联合体`, `自由贸易试验区管委会负责`, `由市科技局负责解释`; nor other duties in running text
 * (`市工信局会同市发展改革委…建立机制` is an action).
 */
export const ledInSentence: UnitRule = {
  name: 'led-in-sentence',
  roles: ['MEASURE'],
  read(unit, tree) {
    const evidence = evidenceIn(tree);
    return clausesOf(unit, tree)
      .filter((placed) => placed.kind === 'RUNNING')
      .flatMap((placed) => assignmentsOf(placed, evidence, 'led-in-sentence', null));
  },
};
