/** 金政办发〔2018〕23号 · （国办发[2019]5号）: a number alone on its line. */
const NUMBER = /^[（(]?([\u4e00-\u9fff]{1,12}[〔﹝［[（(]\d{4}[〕﹞］\])）]第?\d{1,5}号)[）)]?$/;
/** Lines of a document's own head. */
const HEAD = 30;

const bare = (words: string): string => words.replace(/\s/g, '');

/**
 * The number that a page prints alone on a line above its document, under the title (`<h2>金政办发〔2018〕23号</h2>`), and not in it
 * again. Nothing where there are two, as in a list of other documents, or where the document has a line of its own for it.
 * @param above the lines of the page before the document's.
 */
export function numberAbove(above: readonly string[], body: readonly string[]): readonly string[] {
  const numbers = new Set(above.map((line) => NUMBER.exec(bare(line))?.[1] ?? '').filter((number) => number !== ''));
  const [number, other] = numbers;
  if (number === undefined || other !== undefined) return [];
  if (body.slice(0, HEAD).some((line) => NUMBER.test(bare(line)))) return [];
  return bare(body.slice(0, HEAD).join('')).includes(number) ? [] : [number];
}
