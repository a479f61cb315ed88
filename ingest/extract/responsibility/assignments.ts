import type { AssignmentBasis, AssignmentRole, Span } from '../../../schema/model.js';
import { printedText } from '../../read/printed.js';
import { spanOf } from '../../read/view.js';
import type { Mention } from '../mention.js';
import type { ListedBody } from './body-list.js';
import type { ClausePart } from './clause.js';
import type { PlacedClause } from './clause-places.js';
import { dueDay } from './due-date.js';
import type { ListEvidence } from './evidence.js';
import { roleOfPart } from './main-responsible.js';

interface Given {
  readonly role: AssignmentRole;
  readonly basis: AssignmentBasis;
  readonly ruleSpan: Span | null;
}

/** The role that a body has in its clause: its own words first, then the document's rule, then what its comma means. */
function given(placed: PlacedClause, part: ClausePart, body: ListedBody, evidence: ListEvidence): Given {
  if (body.role !== null) return { role: body.role, basis: 'STATED', ruleSpan: null };
  const plain: Given = { role: roleOfPart(part, evidence), basis: part.basis, ruleSpan: null };
  const { parts, end } = placed.clause;
  const isLed = parts.some((each) => roleOfPart(each, evidence) === 'LEAD');
  if (plain.role !== 'RESPONSIBLE' || isLed || placed.kind === 'RUNNING') return plain;
  const { firstListed, comma, marked, aloneLeads } = evidence;
  if (marked !== null) return body.marked ? { role: 'LEAD', basis: 'RULE_IN_DOCUMENT', ruleSpan: marked } : plain;
  const endInSource = spanOf(placed.view, end - 1, end).end;
  const first = parts.find((each) => each.bodies.length > 0)?.bodies[0];
  if (firstListed !== null && endInSource > firstListed.from) {
    const alone = parts.every((each) => each.bodies.every((other) => other === first));
    return body === first && !(firstListed.several && alone)
      ? { role: 'LEAD', basis: 'RULE_IN_DOCUMENT', ruleSpan: firstListed.span }
      : plain;
  }
  if (aloneLeads !== null && part.form === 'LABEL') {
    return { role: 'LEAD', basis: 'RULE_IN_DOCUMENT', ruleSpan: aloneLeads };
  }
  if (comma === null || part.form !== 'LABEL' || part.bodies.every((each) => each.part === part.bodies[0]?.part))
    return plain;
  return { role: body.part === part.bodies[0]?.part ? 'LEAD' : 'SUPPORT', basis: comma.basis, ruleSpan: comma.span };
}

/** The bodies of one clause as mentions. */
export function assignmentsOf(
  placed: PlacedClause,
  evidence: ListEvidence,
  rule: string,
  dueOn: string | null,
): readonly Mention[] {
  const { view, clause } = placed;
  return clause.parts.flatMap((part) =>
    part.bodies.map((body): Mention => ({
      kind: 'assignment',
      rule,
      asPrinted: printedText(view, body.start, body.end),
      completed: body.completed,
      roleAsPrinted: part.roleAsPrinted,
      ...given(placed, part, body, evidence),
      span: spanOf(view, body.start, body.end),
      dueOn: (clause.due === null ? null : dueDay(clause.due, evidence.year)) ?? dueOn,
    })),
  );
}

/** What a clause leaves open: a separator with no name beside it, nobody named, a bracket that is never closed. */
export function findingsOf(placed: PlacedClause, rule: string): readonly Mention[] {
  const { view, clause } = placed;
  const span = spanOf(view, clause.start, clause.end);
  const finding = (code: string, message: string, at: Span): Mention => ({
    kind: 'finding',
    rule,
    code,
    severity: 'WARNING',
    message,
    span: at,
  });
  const slots = clause.emptySlots.map((at) =>
    finding(
      'EMPTY_LIST_SLOT',
      'A list of responsible bodies has a separator with no name beside it.',
      spanOf(view, at, at + 1),
    ),
  );
  const nobody = clause.parts.every((part) => part.bodies.length === 0)
    ? [finding('CLAUSE_WITHOUT_BODY', 'A clause of responsibility names no body.', span)]
    : [];
  const open = placed.closed
    ? []
    : [finding('UNCLOSED_BRACKET', 'The bracket around a clause of responsibility is never closed.', span)];
  return [...slots, ...nobody, ...open];
}
