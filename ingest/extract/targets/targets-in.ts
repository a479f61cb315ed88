import type { Target } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import { clausesOf } from '../clauses.js';
import { blankInner } from '../responsibility/brackets.js';
import { counted, targetOf, type Place } from './counted.js';
import { deadlinesIn, type Deadline } from './deadline.js';
import { EMPTY, reachesOf, SHORT, type Reach, type Reading } from './reach.js';

/** 截至2023年底，全市已建成…，贷款余额达到…: a sentence that reports and promises nothing. */
const REPORTS = /^(?:截至|截止|目前|当前|近年来|去年|上年|(?:近|过去|这)[一二三四五两几]年)/u;

/** A promise without a number: the first words under a deadline, with the clause before where they are few. */
function dated(reading: Reading, at: number, { deadline, stretch }: Reach, place: Place): Target[] {
  const words = reading.blanked.slice(stretch.start, stretch.end);
  if (deadline === null || EMPTY.test(words) || words.length < 2) return [];
  const former = reading.clauses[at - 1];
  const whole = words.length < SHORT && former !== undefined && former.sentence === reading.clauses[at]?.sentence;
  if (!whole && words.length < SHORT - 2) return [];
  return [targetOf(place, whole ? { start: former.start, end: stretch.end } : stretch, null)];
}

/**
 * The promises of one paragraph: every number that is promised, and, for each deadline, the first clause under it where
 * that has no number. A deadline holds for its sentence and for what follows under it in the paragraph; `given` is one
 * from above. Also gives the deadline that holds at the end.
 */
export function targetsIn(
  view: View,
  signedOn: string | null,
  given: Deadline | null,
): { targets: Target[]; deadline: Deadline | null } {
  const blanked = blankInner(view.text);
  const deadlines = deadlinesIn(view.text, signedOn).filter(({ end }) => blanked.charAt(end - 1) !== '\u0000');
  const reading: Reading = { view, blanked, clauses: clausesOf(view.text), deadlines, given };
  const reaches = reachesOf(reading);
  const met = new Set<Deadline>();
  const reports = new Set(
    reading.clauses.filter(({ start, end }) => REPORTS.test(blanked.slice(start, end))).map(({ period }) => period),
  );
  const targets = reading.clauses.flatMap((clause, at) => {
    if (reports.has(clause.period)) return [];
    const reach = reaches[at] ?? { deadline: given, fresh: false, stretch: clause };
    const following = reading.clauses[at + 1];
    const next = following?.sentence === clause.sentence ? blanked.slice(following.start, following.end) : '';
    const place: Place = { view, blanked, deadline: reach.deadline, next };
    const numbered = reach.stretch.start < reach.stretch.end ? counted(place, reach.stretch) : [];
    const first = reach.deadline !== null && reach.fresh && !met.has(reach.deadline);
    const found = numbered.length > 0 || !first ? numbered : dated(reading, at, reach, place);
    if (reach.deadline !== null && found.length > 0) met.add(reach.deadline);
    return found;
  });
  return { targets, deadline: deadlines.at(-1) ?? given };
}
