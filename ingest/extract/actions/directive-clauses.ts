import type { Action } from '../../../schema/model.js';
import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import { clausesOf } from '../clauses.js';
import type { UnitRule } from '../rule.js';
import { proseOf } from '../unit-prose.js';
import { instrumentOf } from './instrument.js';
import { predicateOf } from './predicate.js';

const RESPONSIBLE = /单位|部门|牵头|负责|指导|落实|参与|配合/u;

/** Where the words of a clause end: before a responsibility clause in brackets (…审核。（生态环境部指导）) and blanks. */
function clauseEnd(text: string, blanked: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  if (text.charAt(at - 1) !== '）') return at;
  let open = at;
  while (open > start && blanked.charAt(open - 1) === '\u0000' && !'”》'.includes(text.charAt(open - 1))) open--;
  return open > start && RESPONSIBLE.test(text.slice(open, at)) ? open : at;
}

/** 严厉打击以金融支持科技创新为名，实施金融传销…: what follows in the sentence is what is fought, not what is told. */
const PRETEXT = /(?:为名|名义)$(?<=以[^，]*)/u;

/** The directive clauses of a text, in their order. */
export function actionsIn(view: View): Action[] {
  const { blanked, clauses } = clausesOf(view);
  const actions: Action[] = [];
  let directed = -1;
  let closed = -1;
  for (const { start, end, sentence } of clauses) {
    if (sentence === closed) continue;
    if (PRETEXT.test(blanked.slice(start, end))) closed = sentence;
    const predicate = predicateOf(blanked.slice(start, end), directed !== sentence);
    if (predicate === undefined) continue;
    directed = sentence;
    const from = start + predicate.start;
    const to = clauseEnd(view.text, blanked, from, end);
    actions.push({
      text: printedText(view, from, to),
      verb: predicate.verb.verb,
      strength: predicate.verb.strength,
      instrument: instrumentOf(view.text.slice(from, to)),
      span: spanOf(view, from, to),
    });
  }
  return actions;
}

/**
 * What a measure tells somebody to do, clause by clause, and how strongly: the first directing verb of a clause decides.
 *
 * Sample: 鼓励保险机构设立科技金融事业部或专营部门，探索构建科技保险共保体机制。 → ENCOURAGE 鼓励…, EXPLORE 探索….
 */
export const directiveClauses: UnitRule = {
  name: 'directive-clauses',
  roles: ['MEASURE'],
  read: (unit) =>
    proseOf(unit)
      .flatMap(actionsIn)
      .map((action) => ({ rule: 'directive-clauses', kind: 'action', ...action })),
};
