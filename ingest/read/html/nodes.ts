/** What is used of a parsed node. */
export interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Elements that begin and end a line. */
const BLOCK = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr ' +
    'li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const childrenOf = (node: Node): readonly Node[] => node.children ?? [];
export const isBlock = (node: Node): boolean => BLOCK.has(node.name ?? '');

/** Nodes in the order they stand; each before and after what is in it. Without recursion: pages may nest without end. */
export function* walk(root: Node): Generator<{ node: Node; enters: boolean }> {
  const stack = [{ node: root, enters: true }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    yield step;
    if (!step.enters) continue;
    stack.push({ node: step.node, enters: false });
    for (const child of [...childrenOf(step.node)].reverse()) stack.push({ node: child, enters: true });
  }
}

/** What can be counted of an element's words. */
export interface Weight {
  /** Signs of sentences: 。，； */
  readonly sentences: number;
  readonly letters: number;
  /** Letters inside links. */
  readonly linked: number;
}

const NOTHING: Weight = { sentences: 0, letters: 0, linked: 0 };

function ownWeight(node: Node): Weight {
  if (node.type !== 'text') return NOTHING;
  const words = (node.data ?? '').replace(/\s+/g, '');
  return { sentences: words.replace(/[^。，；]/g, '').length, letters: words.length, linked: 0 };
}

const NO_WORDS = new Set(
  'script style noscript template svg canvas form button select input iframe nav footer head'.split(' '),
);
const NO_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search']);

/** The mark of a note where it stands in the text, as Word and LibreOffice link it: #_ftn1, #sdfootnote1sym. */
const NOTE_MARK = /^#(?:_(?:ftn|edn)|sd(?:foot|end)note)\d{1,4}(?:sym)?$/;

/** The head and foot of every page, which LibreOffice writes once. */
const isRunning = (name: string, title = ''): boolean => name === 'div' && /^(?:header|footer)/.test(title);

/** True for what holds no words of a document: scripts, menus, what is hidden. */
export const isChrome = ({ name = '', attribs = {} }: Node): boolean =>
  NO_WORDS.has(name) ||
  isRunning(name, attribs['title']) ||
  (name === 'a' && NOTE_MARK.test(attribs['href'] ?? '')) ||
  NO_ROLES.has(attribs['role'] ?? '') ||
  'hidden' in attribs ||
  attribs['aria-hidden'] === 'true' ||
  /display\s{0,3}:\s{0,3}none/.test(attribs['style'] ?? '');

/** The weight of each element, with all that is in it. */
export function weightsOf(root: Node): ReadonlyMap<Node, Weight> {
  const weights = new Map<Node, Weight>();
  for (const { node, enters } of walk(root)) {
    if (enters) continue;
    if (isChrome(node)) {
      weights.set(node, NOTHING);
      continue;
    }
    let { sentences, letters, linked } = ownWeight(node);
    for (const child of childrenOf(node)) {
      const weight = weights.get(child) ?? NOTHING;
      sentences += weight.sentences;
      letters += weight.letters;
      linked += weight.linked;
    }
    weights.set(node, { sentences, letters, linked: node.name === 'a' ? letters : linked });
  }
  return weights;
}
