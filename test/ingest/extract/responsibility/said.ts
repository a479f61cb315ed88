import { viewOf } from '../../../../ingest/read/fold.js';
import { clausesIn } from '../../../../ingest/extract/responsibility/unit-clauses.js';
import { UNIT_RULES } from '../../../../ingest/extract/rules.js';
import type { Mention } from '../../../../ingest/extract/mention.js';
import type { DocumentTree, Unit } from '../../../../ingest/structure/tree.js';

/** What the clauses of a sentence say, as `LEAD 科技厅`. */
export function said(sentence: string): readonly string[] {
  const view = viewOf(sentence);
  return clausesIn(view).flatMap(({ clause }) =>
    clause.parts.flatMap((part) =>
      part.bodies.map((body) => `${body.role ?? part.role} ${body.completed ?? view.text.slice(body.start, body.end)}`),
    ),
  );
}

export type AssignmentOf = Extract<Mention, { kind: 'assignment' }>;

const RESPONSIBILITY = ['bracketed-clause', 'clause-line', 'led-in-sentence', 'covering-clause', 'standing-party'];

export const mentionsOf = (unit: Unit, tree: DocumentTree): readonly Mention[] =>
  UNIT_RULES.filter((rule) => RESPONSIBILITY.includes(rule.name)).flatMap((rule) => rule.read(unit, tree));

export const assignedIn = (unit: Unit, tree: DocumentTree): readonly AssignmentOf[] =>
  mentionsOf(unit, tree).filter((mention) => mention.kind === 'assignment');

export const roles = (unit: Unit, tree: DocumentTree): readonly string[] =>
  assignedIn(unit, tree).map(({ role, asPrinted }) => `${role} ${asPrinted}`);

export const findingCodes = (unit: Unit, tree: DocumentTree): readonly string[] =>
  mentionsOf(unit, tree).flatMap((mention) => (mention.kind === 'finding' ? [mention.code] : []));
