/** Where the source of a page breaks a line, until the line is put together. */
export const SOURCE_BREAK = '\r';

/** The words of a text node, blank space in it one space or a source break. */
export const withoutRuns = (words: string): string =>
  words.replace(/[ \t\n\r\f\u00a0]+/g, (blank) => (/[\n\r]/.test(blank) ? SOURCE_BREAK : ' '));

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE}) ?\\r[ \\r]*(?=${WIDE})`, 'g');

/**
 * A line put together. A break in the page's source is a space, but between Chinese characters it is nothing: whoever
 * wrote 工作机⏎制 broke a line of code, not a word.
 */
export const withoutSourceBreaks = (line: string): string => line.replace(BETWEEN_WIDE, '').replace(/[ \r]+/g, ' ');
