import type { Paragraph } from './paragraphs.js';
import { says } from './says.js';

/** 关于印发《…》的通知, among the first lines */
const PRINTS_IN_TITLE = /(?:印发|转发)[^。]{4,}(?:通知)?$/;
const TITLE_LINES = 10;
/** 现将《…分工落实方案》印发给你们 · 已经国务院同意，现转发给你们 · 现将…予以印发: a notice that has no title of its own says so too. */
const PRINTS_IN_SENTENCE = /现?(?:将|把)[^。]{4,120}(?:印发|转发|下发)|现(?:予?以?)?(?:印发|转发|下发)(?:给你们|如下)?/;

/** 现将《某市2024年营商环境方案》印发给你们 · 关于印发《…》的通知: the title that is printed. */
const PRINTED = /(?:将|把|印发|转发|下发)《([^》]{6,120})》/g;
/** Paragraphs that a notice may have. */
const LONGEST_NOTICE = 60;

const plain = (title: string): string => title.replace(/[〈〉《》]/g, '');

/**
 * Index of the heading under which a printed text begins, below a notice with numbered requests and without a date: the
 * title that the notice names, alone on its line, above a list that begins anew; -1 where there is none.
 */
export function printedHeading(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(({ marker }) => marker !== null);
  if (first < 0) return -1;
  const opening = paragraphs.slice(0, first).slice(0, LONGEST_NOTICE);
  const titles = new Set(
    opening.flatMap(({ view }) => [...view.text.matchAll(PRINTED)].map((match) => plain(match[1] ?? ''))),
  );
  if (titles.size === 0) return -1;
  const latest = Math.min(paragraphs.length, first + LONGEST_NOTICE);
  for (let at = first + 1; at < latest; at++) {
    const { marker, view, table } = paragraphs[at] ?? {};
    if (marker !== null || table !== undefined || view === undefined || !titles.has(plain(view.text))) continue;
    const next = paragraphs.slice(at + 1).find((paragraph) => paragraph.marker !== null);
    if (next?.marker?.numbering.value === 1) return at;
  }
  return -1;
}

const hasClause = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(({ view, table }) => table === undefined && says(view.text));

/**
 * Whether the text itself stands below the date that signs off what is above it: a notice above its plan. Where only one
 * of the two says who is responsible for what, that one is the text, whatever stands first; else the notice says that it
 * prints something. Not: a plan above an annex, 附件：申报指南.
 */
export function isTextBelow(above: readonly Paragraph[], below: readonly Paragraph[]): boolean {
  const [aboveSays, belowSays] = [hasClause(above), hasClause(below)];
  if (aboveSays !== belowSays) return belowSays;
  const first = above.findIndex(({ marker }) => marker !== null);
  const opening = first < 0 ? above : above.slice(0, first);
  return (
    above.slice(0, TITLE_LINES).some(({ view }) => PRINTS_IN_TITLE.test(view.text)) ||
    opening.some(({ view }) => PRINTS_IN_SENTENCE.test(view.text))
  );
}
