const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Signs that XML 1.0 cannot hold in any form: control characters such as the form feeds of a printed text, halves of surrogate
 * pairs, U+FFFE and U+FFFF. Each becomes U+FFFD, one for one, so that offsets stay right.
 */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these very signs are meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it stands in an element or an attribute; a reader would turn a bare carriage return into a line feed. */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll('\r', '&#13;');

/** The same in an attribute, whose white space a reader would turn into blanks. */
export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
