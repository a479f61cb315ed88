import type { View } from '../../read/view.js';
import { mayPrecedeBodies } from '../../structure/bodies-bracket.js';
import type { ListedBody } from './body-list.js';
import { mayBeName } from './body-name.js';
import { blankInner, outerBrackets, type Bracket } from './brackets.js';
import { readClause, type Clause, type ClausePart } from './clause.js';
import { clauseLabelStarts, mayBeginClause } from './label.js';

/** A clause where it stands. */
export interface PlacedClause {
  readonly kind: 'BRACKET' | 'LINE' | 'RUNNING' | 'ROW';
  readonly view: View;
  readonly clause: Clause;
  /** False where its bracket is never closed. */
  readonly closed: boolean;
  /** True where nothing but names ends a sentence: it says who is responsible in a document that steadily says it so. */
  readonly byUse?: boolean;
}

/** No clause in the texts seen is longer; a bracket that is, is running text. */
const LONGEST_CLAUSE = 1500;

const named = (body: ListedBody): boolean => body.form !== 'UNKNOWN' && body.form !== 'UNNAMED';

/**
 * Whether a string in a list is taken as a name. One of no known form is where a label says that names stand here, and
 * before a verb where 、 joins it to a sure one: （国网四川电力、省能源局负责）, not （重大事项，由市财政局负责）.
 */
function isTaken(view: View, part: ClausePart, body: ListedBody): boolean {
  if (named(body)) return true;
  if (body.form !== 'UNKNOWN' || !mayBeName(view.text.slice(body.start, body.end))) return false;
  if (part.form === 'LABEL') return true;
  const beside = part.bodies.some((other) => other.part === body.part && other.form === 'OFFICIAL');
  return part.form === 'VERB' && beside && body.end - body.start >= 3 && body.end - body.start <= 12;
}

/** The clause with its names only. */
export function withNamesOnly(view: View, clause: Clause): Clause {
  const parts = clause.parts.map((part) => ({
    ...part,
    bodies: part.bodies.filter((body) => isTaken(view, part, body)),
  }));
  return { ...clause, parts };
}

function hasForm(clause: Clause, form: ClausePart['form']): boolean {
  return clause.parts.some((part) => part.form === form);
}

/** The words right before a bracket, those of a title that was cut off it too. */
function wordsBefore(view: View, start: number): string {
  if (start > 0) return view.text.slice(Math.max(0, start - 12), start);
  const at = view.offsets[0] ?? 0;
  const line =
    view.source
      .slice(Math.max(0, at - 12), at)
      .split(/[\n\r\f]/u)
      .at(-1) ?? '';
  return line.trim();
}

/** Whether a bracket stands behind words that are its sentence's, and not behind a full stop, a quotation or nothing. */
const endsWords = (view: View, { start }: Bracket): boolean => /[^。；！？”」』]$/u.test(wordsBefore(view, start));

/** Behind a full stop or a quotation, or at the end of a sentence that ends in no name: there nothing but names says who is responsible. */
function standsForClause(view: View, bracket: Bracket, governed: boolean): boolean {
  if (!endsWords(view, bracket)) return true;
  const { start, end } = bracket;
  const closes = end >= view.text.length || '。；'.includes(view.text.charAt(end));
  return closes && governed && mayPrecedeBodies(wordsBefore(view, start));
}

/**
 * Whether the words in a bracket say who is responsible: by a label, by a verb whose subject is a body, or, behind a
 * full stop or at the end of a sentence, by nothing but names (`服务。(国家金融监管总局连云港监管分局)`, `增长11%(市发改委，各县市区政府)。`). Explanations such as （QFLP）, （州）,
 * （须经交易双方确认） do none of these.
 */
function isClause(view: View, clause: Clause, bracket: Bracket): boolean {
  if (hasForm(clause, 'LABEL')) return true;
  const bodies = clause.parts.flatMap((part) => part.bodies);
  const sure = bodies.filter((body) => named(body) && body.form !== 'KIND').length;
  const unknown = bodies.filter((body) => body.form === 'UNKNOWN').length;
  if (bodies.some((body) => body.form === 'UNKNOWN' && view.text.slice(body.start, body.end).includes('由')))
    return false;
  if (hasForm(clause, 'VERB')) return sure > 0 && unknown <= sure;
  const governed = bodies.some(({ form }) => form === 'OFFICIAL' || form === 'GROUP');
  const places = bodies.some(({ form }) => form === 'PLACE');
  return sure > 0 && unknown === 0 && (governed || !places) && standsForClause(view, bracket, governed);
}

/** Nobody named though the words say who is responsible: （有关部门负责）. */
const saysNobody = (clause: Clause): boolean =>
  clause.parts.length > 0 &&
  clause.parts.every((part) => part.form === 'VERB' && /牵头|负责|职责/u.test(part.roleAsPrinted ?? '')) &&
  clause.parts.every((part) => part.bodies.every((body) => body.form === 'UNNAMED'));

export function bracketClauses(view: View): readonly PlacedClause[] {
  const found: PlacedClause[] = [];
  for (const bracket of outerBrackets(view.text)) {
    const end = bracket.closed ? bracket.end - 1 : bracket.end;
    if (end - bracket.start < 3 || end - bracket.start > LONGEST_CLAUSE) continue;
    const clause = readClause(view, bracket.start + 1, end);
    if (!isClause(view, clause, bracket) && !saysNobody(clause)) continue;
    const byUse = clause.parts.every(({ form }) => form === 'BARE') && endsWords(view, bracket);
    found.push({ kind: 'BRACKET', view, clause: withNamesOnly(view, clause), closed: bracket.closed, byUse });
  }
  return found;
}

/** Where a clause without brackets ends: at the first full stop that no further label follows. */
function endOfLine(blanked: string): number {
  for (let at = 0; ;) {
    const stop = blanked.indexOf('。', at);
    if (stop < 0) return blanked.length;
    if (!/^[\p{Script=Han}]{2,8}：/u.test(blanked.slice(stop + 1, stop + 12))) return stop;
    at = stop + 1;
  }
}

/** Clauses without brackets, from a label to the full stop or the end: a line below its measure, mostly. */
export function lineClauses(view: View): readonly PlacedClause[] {
  if (!mayBeginClause(view.text)) return [];
  const blanked = blankInner(view.text);
  const found: PlacedClause[] = [];
  let read = 0;
  for (const start of clauseLabelStarts(blanked)) {
    if (start < read) continue;
    // One sign more than a clause may have, so that a line without a full stop is not searched to its end for each label.
    const end = start + endOfLine(blanked.slice(start, start + LONGEST_CLAUSE + 1));
    if (end - start > LONGEST_CLAUSE) continue;
    const clause = readClause(view, start, end);
    if (!hasForm(clause, 'LABEL') && !hasForm(clause, 'VERB')) continue;
    found.push({ kind: 'LINE', view, clause: withNamesOnly(view, clause), closed: true });
    read = end;
  }
  return found;
}
