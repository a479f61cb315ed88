const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without halves of surrogate pairs, which are no characters: each becomes U+FFFD, so that offsets stay right. */
export const wellFormed = (text: string): string => text.replace(HALVES, '\uFFFD');
