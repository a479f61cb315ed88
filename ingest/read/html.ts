import { load } from 'cheerio';

/** What holds no words of a document. */
const NO_TEXT =
  'script, style, noscript, template, svg, canvas, form, button, select, input, iframe, nav, header, footer, head';

/** Elements that begin and end a line. */
const BLOCK = new Set(
  (
    'address article aside blockquote body br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section ' +
    'table tbody td th tr ul'
  ).split(' '),
);

/** A page's own document stands where most of its sentences stand: in the deepest block with this share of them. */
const SHARE = 0.8;

/** What is used of a parsed node. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

const childrenOf = (node: Node): readonly Node[] => node.children ?? [];
const isBlock = (node: Node): boolean => BLOCK.has(node.name ?? '');

/** Nodes in the order they stand; each before and after what is in it. Without recursion: pages may nest without end. */
function* walk(root: Node): Generator<{ node: Node; enters: boolean }> {
  const stack = [{ node: root, enters: true }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    yield step;
    if (!step.enters) continue;
    stack.push({ node: step.node, enters: false });
    for (const child of [...childrenOf(step.node)].reverse()) stack.push({ node: child, enters: true });
  }
}

/** How many signs of sentences (。，；) stand in each element. */
function weights(root: Node): ReadonlyMap<Node, number> {
  const weight = new Map<Node, number>();
  for (const { node, enters } of walk(root)) {
    if (enters) continue;
    const own = node.type === 'text' ? (node.data ?? '').replace(/[^。，；]/g, '').length : 0;
    weight.set(
      node,
      childrenOf(node).reduce((sum, child) => sum + (weight.get(child) ?? 0), own),
    );
  }
  return weight;
}

function mainElement(root: Node): Node {
  const weight = weights(root);
  const enough = (weight.get(root) ?? 0) * SHARE;
  if (enough === 0) return root;
  let at = root;
  for (;;) {
    const next = childrenOf(at).find((child) => (weight.get(child) ?? 0) >= enough);
    // A document in one paragraph has its title beside it.
    if (next === undefined || !isBlock(next) || !childrenOf(next).some(isBlock)) return at;
    at = next;
  }
}

/** The words of an element, one block a line. */
function wordsOf(element: Node): string {
  const lines: string[] = [];
  let line = '';
  for (const { node, enters } of walk(element)) {
    if (node.type === 'text' && enters) line += (node.data ?? '').replace(/[ \t\r\n\u00a0]+/g, ' ');
    if (!isBlock(node)) continue;
    lines.push(line);
    line = '';
  }
  lines.push(line);
  return lines
    .map((words) => words.trimEnd())
    .filter((words) => words !== '')
    .join('\n');
}

/** A web page → its own document's words, one block a line; menus, scripts and what else stands around it are left out. */
export function textOfHtml(html: string): string {
  const $ = load(html);
  $(NO_TEXT).remove();
  const body: Node | undefined = $('body').get(0);
  return body === undefined ? '' : wordsOf(mainElement(body));
}

const PAGE = /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body)\b/i;

/** True for what is a web page, by its name or its first words. */
export const isHtml = (text: string, extension: string): boolean =>
  extension === '.html' || extension === '.htm' || PAGE.test(text.slice(0, 1000));
