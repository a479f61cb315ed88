import type { Deadline } from './deadline.js';

/** 到2022年|和2030年，: another year behind one that is a deadline. */
const ANOTHER = /^[和及与、](20\d{2})年(?=，)/u;
const LONGEST = 8;

/** 到2022年和2030年，: a deadline with the year that stands beside it; any other as it is. */
export function withSecondYear(text: string, deadline: Deadline): Deadline {
  if (deadline.reach !== 'PARAGRAPH' || !deadline.text.endsWith('年')) return deadline;
  const match = ANOTHER.exec(text.slice(deadline.end, deadline.end + LONGEST));
  if (match?.[1] === undefined) return deadline;
  return { ...deadline, end: deadline.end + match[0].length, second: Number(match[1]) };
}

/** 22%|和|30% · 50%|及以上和|60%及以上 */
const BESIDE = /^(?:及?以[上下内])?[和及与、]$/u;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The deadline of the second of two numbers under two years: 到2022年和2030年，居民健康素养水平分别不低于22%和30% promises 30% by 2030. Null
 * for any other number, and where the two are of two things (城市、农村覆盖率分别达到65%和55%).
 */
export function ofSecondYear(
  text: string,
  clause: Place,
  [one, other]: readonly Place[],
  deadline: Deadline | null,
): Deadline | null {
  if (deadline?.second === undefined || one === undefined || other === undefined) return null;
  const [subject = ''] = text.slice(clause.start, one.start).split('分别');
  if (/[、和及与]/u.test(subject) || !BESIDE.test(text.slice(one.end, other.start))) return null;
  const { second } = deadline;
  return { ...deadline, day: `${String(second)}-12-31`, text: `${String(second)}年` };
}
