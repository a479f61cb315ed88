const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Signs that XML 1.0 cannot hold in any form: control characters such as the form feeds of a printed text, halves of surrogate
 * pairs, U+FFFE and U+FFFF. Each becomes U+FFFD, one for one, so that offsets stay right.
 */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Ends of lines that readers (of XML 1.1 also the last two) turn into line feeds, unless they are written by number. */
const LINE_ENDS = /[\r\u0085\u2028]/g;
const byNumber = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;

/** Text as it stands in an element. */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(LINE_ENDS, byNumber);

/** The same in an attribute, whose white space a reader would turn into blanks. */
export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
