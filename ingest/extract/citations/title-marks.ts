/** A title in its marks: `start` at 《, `end` after 》. */
export interface MarkedTitle {
  readonly start: number;
  readonly end: number;
  /** Without the outer marks; 〈〉 or 《》 inside stay. */
  readonly title: string;
}

const LONGEST_TITLE = 150;

/**
 * The outermost titles in 《》. Titles nest in 〈〉 and, often, in 《》 again: 《关于印发《…规划》的通知》 is one. Where the
 * inner mark is the only one closed, or nothing closes for long, the nearest 》 ends the title.
 */
export function titlesIn(text: string): readonly MarkedTitle[] {
  const found: MarkedTitle[] = [];
  for (let at = text.indexOf('《'); at >= 0;) {
    const end = endOfTitle(text, at);
    if (end !== null) found.push({ start: at, end, title: text.slice(at + 1, end - 1) });
    at = text.indexOf('《', end ?? at + 1);
  }
  return found;
}

function endOfTitle(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  let depth = 0;
  let first: number | null = null;
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '《') depth += 1;
    if (sign === '。' && depth === 1) return first;
    if (sign !== '》') continue;
    first ??= at + 1;
    depth -= 1;
    if (depth === 0) return at + 1;
  }
  return first;
}
