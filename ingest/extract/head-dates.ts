import type { Finding } from '../../schema/model.js';
import { DATE, isoDay } from '../read/chinese-date.js';
import { spanOf, type View } from '../read/view.js';
import type { Block } from '../structure/tree.js';
import { actsIn } from './head-adoption.js';
import { signatureAbove, type Issuer } from './head-issuers.js';
import { gazetteLine } from './head-number.js';
import { runOnSignature } from './head-run-on-signature.js';

export interface Dated {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly issuers: readonly Issuer[];
  readonly findings: readonly Finding[];
}

/** 2021年4月10日（此件公开发布） */
const REMARK = /（此件[^（）]{2,12}）$/;
/** （2015年9月15日） under a title */
const BRACKETED = new RegExp(`^（(${DATE})）$`);
/** （征求意见稿） under a title */
const DRAFT = /^（?(?:征求意见稿|草案|讨论稿|送审稿)/;
/** 20060824 · 2016-04-06 00:00:00.000 · 2023-03-15 09:28 */
const DAY = new RegExp(`^(?:${DATE})`);
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

/** The day that a field of a page begins with. */
export function dayOf(view: View | null): string | null {
  if (view === null) return null;
  const digits = DIGITS.exec(view.text);
  return isoDay(digits === null ? (DAY.exec(view.text)?.[0] ?? '') : digits.slice(1).join('-'));
}

/** 2026月3月26日 */
function slips(view: View): readonly Finding[] {
  if (!/^\d{4}月/.test(view.text)) return [];
  const span = spanOf(view, 0, view.text.length);
  const message = `the date ${span.quote} is misprinted; it is read as ${isoDay(view.text) ?? ''}`;
  return [{ code: 'DATE_MISPRINTED', severity: 'WARNING', message, span }];
}

/** The closing date with the signature above it; a date without one is the page's, of publication. */
function signed(blocks: readonly Block[]): Dated {
  let publishedOn: string | null = null;
  let found: Dated | null = null;
  for (const [at, { view }] of blocks.entries()) {
    const runOn = runOnSignature(view);
    const day = runOn?.day ?? isoDay(view.text.replace(REMARK, ''));
    if (day === null) continue;
    const issuers = runOn?.issuers ?? signatureAbove(blocks, at);
    if (/^\d{4}[-/.]/.test(view.text)) publishedOn ??= day;
    else if (found === null || (issuers.length > 0 && found.issuers.length === 0)) {
      found = { issuedOn: day, publishedOn: null, issuers, findings: slips(view) };
    }
  }
  return found === null ? { issuedOn: null, publishedOn, issuers: [], findings: [] } : { ...found, publishedOn };
}

/** The version in force is the last that the head tells of: its day, and who adopted it (another may have approved it). */
function adopted(head: readonly Block[]): { day: string; issuers: readonly Issuer[] } | null {
  const acts = [...head.flatMap(({ view }) => actsIn(view))].sort((a, b) => a.day.localeCompare(b.day));
  const last = acts.at(-1);
  const by = acts.findLast(({ approves, issuers }) => !approves && issuers.length > 0);
  return last === undefined ? null : { day: last.day, issuers: by?.issuers ?? last.issuers };
}

/**
 * When a document was issued (成文日期), and by whom: of a regulation, the day on which the version in force was adopted,
 * approved or promulgated; else the day of its signature; else that of a gazette's line, or in brackets under the title.
 */
export function datedOf(head: readonly Block[], tail: readonly Block[]): Dated {
  const found = signed([...head, ...tail]);
  const acts = adopted(head);
  if (acts !== null) {
    const issuers = found.issuers.length > 0 ? found.issuers : acts.issuers;
    return { ...found, issuedOn: acts.day, issuers };
  }
  if (found.issuedOn !== null) return found;
  const texts = head.map(({ view }) => view.text);
  const gazette = texts.map((text) => gazetteLine(text)?.date).find((date) => date !== undefined);
  // What is still to be decided on has the date of a version, and of no issue.
  const bracketed = texts.some((text) => DRAFT.test(text))
    ? undefined
    : texts.map((text) => BRACKETED.exec(text)?.[1]).find((date) => date !== undefined);
  return { ...found, issuedOn: isoDay(gazette ?? bracketed ?? '') };
}
