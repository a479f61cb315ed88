import { foldForSearch } from '../../schema/fold-search.js';

/** How a document is told by what others call it: its number, else its title, both folded. 苏政办规〔2023〕7号 → 苏政办规20237号. */
export function citationKey({
  title,
  docNumber,
}: {
  readonly title: string;
  readonly docNumber: string | null;
}): string {
  return foldForSearch(docNumber ?? title);
}

/** Titles shorter than this name too many documents. */
const SHORTEST_TITLE = 10;

/**
 * The keys a document answers to: its number; its title with and without the issuer before 关于; what it prints, with and
 * without the work's own place (《实施方案》 alone is nobody's).
 */
export function citationKeysOf(document: {
  readonly title: string;
  readonly printedTitle: string | null;
  readonly docNumber: string | null;
}): readonly string[] {
  const { title, printedTitle, docNumber } = document;
  const titles = [title, printedTitle ?? title, title.replace(/^.{2,40}?(?=关于)/u, '')].map(foldForSearch);
  const keys = titles.filter((key) => key.length >= SHORTEST_TITLE);
  return [...new Set([...(docNumber === null ? [] : [foldForSearch(docNumber)]), ...keys])].sort();
}
