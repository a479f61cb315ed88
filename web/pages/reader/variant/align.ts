import type { Place } from '../facts.js';
import type { Compared, Pair, Side } from './compared.js';

/** Stretches of both texts that stand beside each other; one may be empty. */
export interface AlignedRow {
  readonly original: Place;
  readonly variant: Place;
  /** Of a measure. */
  readonly pair: Pair | null;
}

/** Whether the copy has the measure elsewhere, out of the order of the original. */
export const isMoved = ({ variant, pair }: AlignedRow): boolean =>
  pair !== null && pair.variant !== null && variant.start === variant.end;

/** Where the two texts meet: at a measure that both have, or at the heading of a section. */
interface Meeting {
  readonly original: Place;
  /** Null of a measure that the copy leaves out. */
  readonly variant: Place | null;
  readonly pair: Pair | null;
}

/** Both texts whole, cut where they meet; what lies between is a row of its own. */
export function alignedRows({ original, variant, pairs }: Compared): readonly AlignedRow[] {
  const meetings = meetingsOf(original, variant, pairs);
  const rising = inOrder(meetings);
  const rows: AlignedRow[] = [];
  let [left, right] = [0, 0];
  const add = (leftEnd: number, rightEnd: number, pair: Pair | null): void => {
    rows.push({ original: { start: left, end: leftEnd }, variant: { start: right, end: rightEnd }, pair });
    [left, right] = [leftEnd, rightEnd];
  };
  for (const meeting of meetings) {
    if (meeting.original.start < left) continue;
    const there = rising.has(meeting) ? meeting.variant : null;
    if (there === null && meeting.pair === null) continue;
    add(meeting.original.start, there?.start ?? right, null);
    if (meeting.pair !== null) add(meeting.original.end, there?.end ?? right, meeting.pair);
  }
  const [leftText, rightText] = [original.text ?? '', variant.text ?? ''];
  add(leftText.length, rightText.length, null);
  const blank = (text: string, { start, end }: Place): boolean => text.slice(start, end).trim() === '';
  return rows.filter((row) => !blank(leftText, row.original) || !blank(rightText, row.variant));
}

function meetingsOf(original: Side, variant: Side, pairs: readonly Pair[]): readonly Meeting[] {
  const sections = original.sections.flatMap((section): readonly Meeting[] => {
    const same = variant.sections.find(({ number, title }) => number === section.number && title === section.title);
    return same === undefined ? [] : [{ original: section.span, variant: headOf(same.span), pair: null }];
  });
  const measures = pairs.map((pair): Meeting => ({
    original: pair.original.span,
    variant: pair.variant?.span ?? null,
    pair,
  }));
  return [...measures, ...sections].sort((a, b) => a.original.start - b.original.start);
}

/** Sections hold the measures that follow: the texts meet where they begin. */
const headOf = ({ start }: Place): Place => ({ start, end: start });

/** As many of them as possible whose places rise in the copy, too: what it has moved elsewhere would put all that follows out of step. */
function inOrder(meetings: readonly Meeting[]): ReadonlySet<Meeting> {
  const found: { readonly meeting: Meeting; readonly end: number; readonly chain: number; readonly before: number }[] =
    [];
  for (const meeting of meetings) {
    if (meeting.variant === null) continue;
    const { start, end } = meeting.variant;
    let [chain, before] = [1, -1];
    found.forEach((one, at) => {
      if (one.end <= start && one.chain + 1 > chain) [chain, before] = [one.chain + 1, at];
    });
    found.push({ meeting, end, chain, before });
  }
  const longest = Math.max(0, ...found.map(({ chain }) => chain));
  const kept = new Set<Meeting>();
  for (let at = found.findIndex(({ chain }) => chain === longest); at >= 0; at = found[at]?.before ?? -1) {
    const one = found[at];
    if (one !== undefined) kept.add(one.meeting);
  }
  return kept;
}
