import type { Paragraph } from './paragraphs.js';
import { says } from './says.js';

/** 关于印发《…》的通知, among the first lines */
const PRINTS_IN_TITLE = /(?:印发|转发)[^。]{4,}(?:通知)?$/;
const TITLE_LINES = 10;
/** 现将《…分工落实方案》印发给你们 · 已经国务院同意，现转发给你们 · 现将…予以印发: a notice that has no title of its own says so too. */
const PRINTS_IN_SENTENCE = /现?(?:将|把)[^。]{4,120}(?:印发|转发|下发)|现(?:予?以?)?(?:印发|转发|下发)(?:给你们|如下)?/;

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
