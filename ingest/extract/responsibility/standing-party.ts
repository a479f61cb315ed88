import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import type { DocumentTree } from '../../structure/tree.js';
import type { Mention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { readBodies } from './body-list.js';
import { endingPredicate } from './predicate.js';
import { clausesOf } from './unit-clauses.js';

/**
 * 以下均需试点城市政府落实，不再列出 · 各项任务均需各市、县人民政府组织实施，不再逐一列出 ·
 * 具体任务均涉及相关市（州）人民政府，不再做分工，下同
 */
const NOT_LISTED_AGAIN =
  /(?:以下|上述|以上|下列|各项|所有|具体)[^。；（）]{0,12}?均?(?:需|须|由|应由|要|涉及)([^。；]{2,60}?)[，,]?(?:以下|下文)?(?:均)?不再(?:逐一|一一|另行|重复|分别)?(?:列出|列明|注明|赘述|标注|[做作]分工|分工)/u;
const FROM_HERE_ON = /^(?:以下|下列)|下同/u;

/** What a document says once of those who are told to carry out its measures and are not named in each. */
interface Standing {
  readonly mentions: readonly (Mention & { readonly kind: 'assignment' })[];
  /** Where it begins to hold, in the source. */
  readonly from: number;
}

const decided = new WeakMap<DocumentTree, Standing>();

function standingIn(tree: DocumentTree): Standing {
  const known = decided.get(tree);
  if (known !== undefined) return known;
  const match = NOT_LISTED_AGAIN.exec(tree.view.text);
  const found = match === null ? { mentions: [], from: 0 } : standing(tree.view, match);
  decided.set(tree, found);
  return found;
}

function standing(view: View, match: RegExpExecArray): Standing {
  const words = match[1] ?? '';
  const start = match.index + match[0].indexOf(words);
  const predicate = endingPredicate(words);
  const list = { start, end: start + (predicate?.start ?? words.length) };
  const end = match.index + match[0].length;
  const below = /^，?下同/u.exec(view.text.slice(end))?.[0] ?? '';
  const span = spanOf(view, match.index, end + below.length);
  const named = readBodies(view, list).bodies.filter((body) => body.form !== 'UNKNOWN' && body.form !== 'UNNAMED');
  return {
    mentions: named.map((body) => ({
      kind: 'assignment',
      rule: 'standing-party',
      asPrinted: printedText(view, body.start, body.end),
      completed: body.completed,
      role: predicate?.role ?? 'RESPONSIBLE',
      roleAsPrinted: predicate?.words ?? null,
      basis: 'RULE_IN_DOCUMENT',
      ruleSpan: span,
      span: spanOf(view, body.start, body.end),
      dueOn: null,
    })),
    from: FROM_HERE_ON.test(match[0] + below) ? span.start : 0,
  };
}

/**
 * `（生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出）`: the parties belong to every measure from
 * there on whose own clauses would have listed them, by the document's rule.
 * Not: a measure that says nothing of who is responsible (实施步骤, 保障措施).
 */
export const standingParty: UnitRule = {
  name: 'standing-party',
  roles: ['MEASURE'],
  read(unit, tree) {
    const clauses = clausesOf(unit, tree);
    if (clauses.length === 0) return [];
    const { mentions, from } = standingIn(tree);
    if ((unit.view.offsets[unit.view.text.length - 1] ?? 0) < from) return [];
    const named = new Set(
      clauses.flatMap(({ view, clause }) =>
        clause.parts.flatMap((part) => part.bodies.map((body) => printedText(view, body.start, body.end))),
      ),
    );
    return mentions.filter(({ asPrinted }) => !named.has(asPrinted));
  },
};
