import type { Deadline } from './deadline.js';
import { calendarDeadlines, planDeadlines } from './calendar-deadlines.js';
import { issueDeadlines } from './issue-deadlines.js';
import { lengthDeadlines } from './length-deadlines.js';
import { yearDeadlines } from './year-deadlines.js';
import { withSecondYear } from './paired-years.js';
import type { Timing } from './timing.js';

const overlaps = (one: Deadline, other: Deadline): boolean => one.start < other.end && other.start < one.end;

/**
 * The deadlines of a text, by place.
 *
 * Sample: 到2025年末，力争… → 2025-12-31; 于2023年6月底前汇总 → 2023-06-30; 通过3年左右时间，努力形成… → null;
 * 年底前完成 → the last day of the document's year; 于每年6月底前 → null, since it comes again.
 * Not: 自2022年1月1日起施行, 比2020年增长, 2021年印发的, 执行期为…至2017年12月31日, 经营2年以上的.
 */
export function deadlinesIn(text: string, timing: Timing): Deadline[] {
  const dated = [...calendarDeadlines(text).map((one) => withSecondYear(text, one)), ...planDeadlines(text)];
  const within = yearDeadlines(text, timing, dated).filter((one) => !dated.some((other) => overlaps(one, other)));
  const issued = issueDeadlines(text, timing);
  const lengths = lengthDeadlines(text, timing).filter((one) => !issued.some((other) => overlaps(one, other)));
  return [...dated, ...within, ...issued, ...lengths].sort((a, b) => a.start - b.start);
}
