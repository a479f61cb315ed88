const PAIRS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
const CLOSING = Object.values(PAIRS);

/**
 * Whether brackets and quotes of a text can be told by looking at one sign after the other: each is closed, and there are no other quotes,
 * comments or escapes that could hold some which mean nothing. Everything else here is for such texts only.
 */
export function isPlain(text: string): boolean {
  if (/["`]|\/[/*]|\\['\\]/u.test(text) || text.split("'").length % 2 === 0) return false;
  const waiting: string[] = [];
  for (const sign of unquoted(text)) {
    if (sign in PAIRS) waiting.push(PAIRS[sign] ?? '');
    else if (CLOSING.includes(sign) && waiting.pop() !== sign) return false;
  }
  return waiting.length === 0;
}

/** A text with blanks for all that is quoted. */
export const unquoted = (text: string): string => text.replaceAll(/'[^']*'/gu, (quoted) => ' '.repeat(quoted.length));

/** Where the bracket that opens at a place is closed. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "'") at = text.indexOf("'", at + 1);
    else if (sign in PAIRS) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${text.slice(open, open + 80)}`);
}

/** What stands between commas, those within brackets apart. */
export function partsOf(text: string): readonly string[] {
  const top = atTop(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = top.indexOf(','); at >= 0; at = top.indexOf(',', at + 1)) {
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return [...parts, text.slice(start).trim()];
}

/** A text with blanks for all that stands within brackets, or is quoted; to its end, or to that of the bracket it begins in. */
export function atTop(text: string): string {
  let top = '';
  for (let at = 0; at < text.length && !CLOSING.includes(text.charAt(at)); at += 1) {
    const sign = text.charAt(at);
    const end = sign === "'" ? text.indexOf("'", at + 1) : sign in PAIRS ? closing(text, at) : at;
    top += end === at ? sign : ' '.repeat(end - at + 1);
    at = end;
  }
  return top;
}

const PROJECTION = /(?<!\b(?:STARTS|ENDS)\s+)\b(?:WITH|RETURN)\b(?:\s+DISTINCT\b)?|\bCALL\s*\(/gu;
const NEXT_CLAUSE = /\b(?:WHERE|ORDER BY|SKIP|LIMIT|MATCH|UNWIND|CALL|WITH|RETURN)\b/u;

/** All that clauses of a text hand on, in subqueries too, each as it is written: `n.id AS id`, `page`. */
export const handedOn = (text: string): readonly string[] =>
  [...unquoted(text).matchAll(PROJECTION)].flatMap(({ 0: clause, index }) => {
    const rest = text.slice(index + clause.length);
    const top = atTop(rest);
    const next = top.search(NEXT_CLAUSE);
    return partsOf(rest.slice(0, next < 0 ? top.length : next));
  });

/** How often a text names a variable; keys, properties, labels and parameters of that name are others. */
export const mentions = (text: string, name: string): number =>
  [...unquoted(text).matchAll(new RegExp(String.raw`(?<![.$:\w])${name}\b(?!\s*:)`, 'gu'))].length;
