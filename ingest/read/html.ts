import { load } from 'cheerio';
import { withoutRuns, withoutSourceBreaks } from './html/blanks.js';
import { listNumbersIn } from './html/list-numbers.js';
import { metadataIn } from './html/metadata.js';
import { childrenOf, isBlock, isChrome, walk, weightsOf, type Node, type Weight } from './html/nodes.js';
import { numberAbove } from './html/number-line.js';
import { isDataTable, linesOfTable } from './html/table.js';

/** A page's own document stands where most of its sentences stand: in the deepest block with this share of them. */
const SHARE = 0.8;
/** Share of letters inside links above which a block without sentences is a menu, a list of links or of files. */
const LINKS = 0.6;

/** What a table consists of, its cells left out. */
const OF_TABLE: readonly string[] = ['table', 'tbody', 'thead', 'tfoot', 'tr'];

function mainElement(root: Node, weights: ReadonlyMap<Node, Weight>): Node {
  const sentences = (node: Node): number => weights.get(node)?.sentences ?? 0;
  const enough = sentences(root) * SHARE;
  if (enough === 0) return root;
  let at = root;
  /** The table that was entered last, and what it stands in. */
  let table: { readonly itself: Node; readonly around: Node } | null = null;
  for (;;) {
    const next = childrenOf(at).find((child) => sentences(child) >= enough);
    // A document in one paragraph has its title beside it.
    if (next === undefined || !isBlock(next) || !childrenOf(next).some(isBlock)) break;
    if (next.name === 'table') table = { itself: next, around: at };
    at = next;
  }
  // A table that is the document itself is read by its rows, with the title above it.
  if (table !== null && OF_TABLE.includes(at.name ?? '') && isDataTable(table.itself)) return table.around;
  return at;
}

/** 相关链接, 附件, 上一篇 and other lists of links; not a sentence that links to what it cites. */
function isLinks(node: Node, weights: ReadonlyMap<Node, Weight>): boolean {
  const { sentences = 0, letters = 0, linked = 0 } = weights.get(node) ?? {};
  return isBlock(node) && letters > 0 && sentences === 0 && linked > letters * LINKS;
}

type Numbers = ReadonlyMap<Node, string>;

/** The words of an element, one block a line. What `leavesOut` is true for is passed over with all that is in it. */
function linesOf(element: Node, numbers: Numbers, leavesOut: (node: Node) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  /** The number of an item whose words are still to come: `<li><p>` begins two lines. */
  let number = '';
  let passing: Node | null = null;
  let preformatted = 0;
  const end = (): void => {
    for (const part of line.split('\n')) lines.push(withoutSourceBreaks(part));
    line = '';
  };
  for (const { node, enters } of walk(element)) {
    if (passing !== null) {
      if (passing === node) passing = null;
      continue;
    }
    if (node.type === 'text' && enters) {
      const words = node.data ?? '';
      if (number !== '' && words.trim() !== '') {
        line += number;
        number = '';
      }
      line += preformatted > 0 ? words.replace(/[\t\r\u00a0]/g, ' ').replace(/ +/g, ' ') : withoutRuns(words);
    }
    if (node.name === 'pre') preformatted += enters ? 1 : -1;
    if (isBlock(node)) end();
    if (node.name === 'li') number = enters ? (numbers.get(node) ?? '') : '';
    if (!enters) continue;
    if (node !== element && (isChrome(node) || leavesOut(node))) passing = node;
    else if (node.name === 'table' && isDataTable(node)) {
      for (const row of linesOfTable(node, numbers)) lines.push(row);
      passing = node;
    }
  }
  end();
  return lines.map((words) => words.trimEnd()).filter((words) => words !== '');
}

const bare = (words: string): string => words.replace(/\s/g, '');

/** A page that prints its document's title above the document, and not in it again. */
function titleAbove(headings: readonly string[], body: readonly string[]): readonly string[] {
  const top = bare(body.slice(0, 30).join(''));
  const title = headings.map((heading) => heading.replace(/\s+/g, ' ').trim()).find((heading) => heading !== '');
  // 首页 > 政务公开 stands in a heading on some pages, the site's name on others: a title names a document.
  return title === undefined || top.includes(bare(title)) ? [] : [title];
}

/** Nouns that titles of documents end with: 意见, 方案（试行）; a number may stand behind: 的通知 国能综通煤炭﹝2021﹞59号 */
const TITLE =
  /(?:意见|方案|计划|规划|措施|办法|规定|细则|条例|通知|决定|公告|通告|批复|纲要|行动|指南|政策|(?:分工|分解|任务)表|分工|分解|清单|要点)(?:[（(][^（）()]{2,12}[)）])?(?:\s{0,4}[（(]?[\u4e00-\u9fff]{1,12}[〔﹝［（[(]\d{4}[〕﹞］）\])]第?\d{1,5}号[)）]?)?$/;

const wordsOf = (node: Node): string =>
  [...walk(node)].map((step) => (step.enters && step.node.type === 'text' ? (step.node.data ?? '') : '')).join('');

/** A page's body, and what it heads itself with: headings, the tab's title. */
function partsOf(root: Node): { body?: Node; headings: readonly string[] } {
  let body: Node | undefined;
  const found: { rank: number; words: string }[] = [];
  let looked = 0;
  for (const { node, enters } of walk(root)) {
    if (!enters) continue;
    const rank = ['h1', 'h2', 'meta', 'title'].indexOf(node.name ?? '');
    if (node.name === 'body') body ??= node;
    if (rank < 0 || looked++ > 50) continue;
    const { name = '', content = '' } = node.attribs ?? {};
    const words = node.name !== 'meta' ? wordsOf(node) : name === 'ArticleTitle' ? content : '';
    if (TITLE.test(words.trim())) found.push({ rank, words });
  }
  const headings = found.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
  return body === undefined ? { headings } : { body, headings };
}

/**
 * A web page → its own document's words, one block a line. The document is where most sentences stand; menus, scripts,
 * lists of links and what else stands around it are left out, but for what the page says of it: title, number, dates.
 */
export function textOfHtml(html: string): string {
  // htmlparser2: the default parser, parse5, takes a quadratic time for elements that nest without end.
  const root: Node | undefined = load(html, { xml: { xmlMode: false } })
    .root()
    .get(0);
  if (root === undefined) return '';
  const { body = root, headings } = partsOf(root);
  const weights = weightsOf(body);
  const main = mainElement(body, weights);
  const numbers = listNumbersIn(body);
  const words = linesOf(main, numbers, (node) => isLinks(node, weights));
  if (main === body) return words.join('\n');
  const page = linesOf(body, numbers, (node) => node === main);
  const around = metadataIn(page);
  let reached = false;
  const above = linesOf(body, numbers, (node) => (reached ||= node === main));
  const below = [...around, ...words];
  return [...around, ...titleAbove(headings, below), ...numberAbove(above, below), ...words].join('\n');
}

const PAGE = /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body)\b/i;

/** True for what is a web page, by its name or its first words. */
export const isHtml = (text: string, extension: string): boolean =>
  extension === '.html' || extension === '.htm' || PAGE.test(text.slice(0, 1000));
