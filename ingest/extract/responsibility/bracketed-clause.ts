import type { UnitRule } from '../rule.js';
import { assignmentsOf, findingsOf } from './assignments.js';
import { evidenceIn } from './evidence.js';
import { unitDueDay } from './unit-due.js';
import { withSettledRoles } from './settled-roles.js';
import { clausesOf } from './unit-clauses.js';

/**
 * Who is responsible, in brackets:
 * （责任单位：科技厅，省地方金融监管局、人行成都分行） · (人民银行市分行、市发改委按职责分工落实) ·
 * （牵头单位：市委组织部（人才办），责任单位：市教育局、团市委） · （生态环境部牵头，国家统计局参与） ·
 * （商务部、海关总署等有关部门负责） · （负责部门：人民银行等部门，适用范围：浙江自贸试验区） · （国家金融监管总局连云港监管分局）
 * Not: 合格境外有限合伙人（QFLP）, 市（州）, 纸质交易凭证（须经交易双方确认）.
 */
export const bracketedClause: UnitRule = {
  name: 'bracketed-clause',
  roles: ['MEASURE'],
  read(unit, tree) {
    const evidence = evidenceIn(tree);
    const placed = clausesOf(unit, tree).filter(({ kind }) => kind === 'BRACKET');
    const assigned = placed.flatMap((each) =>
      assignmentsOf(each, evidence, 'bracketed-clause', unitDueDay(unit, evidence.year)),
    );
    return [...withSettledRoles(assigned), ...placed.flatMap((each) => findingsOf(each, 'bracketed-clause'))];
  },
};
