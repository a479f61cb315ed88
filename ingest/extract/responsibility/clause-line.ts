import type { UnitRule } from '../rule.js';
import { assignmentsOf, findingsOf } from './assignments.js';
import { evidenceIn } from './evidence.js';
import { unitDueDay } from './unit-due.js';
import { clausesOf } from './unit-clauses.js';

/**
 * Who is responsible, without brackets, on a line below the measure or behind its last full stop:
 * `责任单位：市科技局、市工信局，各开发区管委会，各区县（市）政府`
 * Not: `各有关单位：` above a letter, `责任单位要高度重视` in a sentence.
 */
export const clauseLine: UnitRule = {
  name: 'clause-line',
  roles: ['MEASURE'],
  read(unit, tree) {
    const evidence = evidenceIn(tree);
    return clausesOf(unit, tree)
      .filter((placed) => placed.kind === 'LINE')
      .flatMap((placed) => [
        ...assignmentsOf(placed, evidence, 'clause-line', unitDueDay(unit, evidence.year)),
        ...findingsOf(placed, 'clause-line'),
      ]);
  },
};
