import type { Head } from './heads.js';

const LEADS = /牵头/;

/**
 * Who leads, where heads name two columns of those who do: beside 牵头部门, those under 主责单位 or 主办单位 answer for the task and
 * lead nobody (`牵头部门⇥主责单位⇥协办单位`). Alone, 主责单位 leads.
 */
function withOneLead(heads: readonly Head[]): readonly Head[] {
  if (!heads.some(({ column, text }) => column === 'LEAD' && LEADS.test(text))) return heads;
  return heads.map((head) =>
    head.column === 'LEAD' && !LEADS.test(head.text) ? { ...head, column: 'RESPONSIBLE' as const } : head,
  );
}

const PROJECT = /^项目(?:名称)?$/;
/** 总投资, 建设规模: what only a list of buildings and works tells. */
const OF_WORKS = /投资|规模|地点|工期/;

/**
 * What 项目名称 names: a task where the table says beside it what is to be done (`项目名称⇥主要内容⇥牵头单位`); in a list of works with
 * their cost (`项目名称⇥建设规模⇥年度投资⇥责任单位`) it makes none.
 */
function withProjects(heads: readonly Head[]): readonly Head[] {
  const told = heads.some(({ column }) => column === 'DETAIL') && !heads.some(({ text }) => OF_WORKS.test(text));
  if (!told) return heads;
  return heads.map((head) => (PROJECT.test(head.text) ? { ...head, column: 'TASK' as const } : head));
}

/** The heads of a table of tasks, those read anew whose meaning stands in the heads beside them. */
export const toldBeside = (heads: readonly Head[]): readonly Head[] => withProjects(withOneLead(heads));
