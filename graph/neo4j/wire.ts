import { LRUCache } from 'lru-cache';

/**
 * Maps as they cross the wire. A map names its keys each time it is sent, and of rows with twenty properties reading the names takes longer
 * than reading what they name. So maps that only lead to what a statement answers are sent as lists, `{id: n.id, name: n.name}` as
 * `[n.id, n.name]`, and become maps again here: nobody else knows.
 */
export interface Wired {
  readonly text: string;
  /** By column, of those that have one. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** What a value was before it was sent: a map of these keys, or a list of such maps. */
export interface Shape {
  readonly many: boolean;
  readonly keys: readonly (readonly [key: string, shape: Shape | null])[];
}

/** Filters make more texts of their parts than a process should remember. */
const known = new LRUCache<string, Wired>({ max: 1_000 });

export function wired(text: string): Wired {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = wire(text);
  known.set(text, made);
  return made;
}

/** Of several statements in one each would have shapes of its own. */
const wire = (text: string): Wired =>
  atTop(text).includes('UNION') ? { text, shapes: new Map() } : answered(collected(text));

/** Names of lists of maps that a statement makes on its way, each with its shape. */
type Lists = ReadonlyMap<string, Shape>;

/** Every `collect({…}) AS name` of a name that only leads to the answer. */
function collected(text: string): { readonly text: string; readonly lists: Lists } {
  const lists = new Map<string, Shape>();
  let [done, rest] = ['', text];
  for (let at = rest.search(COLLECT); at >= 0; at = rest.search(COLLECT)) {
    const open = at + 'collect'.length;
    const close = closing(rest, open);
    const [, name = ''] = /^ AS (\w+)/u.exec(rest.slice(close + 1)) ?? [];
    const map = name === '' || !onlyAnswers(text, name) ? null : mapIn(rest.slice(open + 1, close), lists);
    if (map === null) {
      [done, rest] = [done + rest.slice(0, open), rest.slice(open)];
      continue;
    }
    lists.set(name, { many: true, keys: map.keys });
    [done, rest] = [`${done}${rest.slice(0, open)}(${map.list})`, rest.slice(close + 1)];
  }
  return { text: done + rest, lists };
}

const COLLECT = /\bcollect(?=\((?:\w+ )?\{)/u;

/** Whether a name is made once, and only handed on or counted: nothing looks into what it holds. */
function onlyAnswers(text: string, name: string): boolean {
  const made = text.match(new RegExp(String.raw`\bAS ${name}\b`, 'gu')) ?? [];
  return (
    made.length === 1 && !new RegExp(String.raw`\b(?:IN|UNWIND|\+) ${name}\b|\b${name}(?: \+|\[|\.)`, 'u').test(text)
  );
}

/** The maps of the clause that answers. */
function answered({ text, lists }: { readonly text: string; readonly lists: Lists }): Wired {
  const shapes = new Map<string, Shape>();
  const start = atTop(text).lastIndexOf('RETURN ');
  const end =
    start +
    (atTop(text)
      .slice(start)
      .search(/\s(?:ORDER BY|SKIP|LIMIT)\b/u) + 1 || text.length - start + 1) -
    1;
  const head = /^RETURN (?:DISTINCT )?/u.exec(text.slice(start))?.[0] ?? '';
  const columns = partsOf(text.slice(start + head.length, end)).map((part) => {
    const [, value = part, name = part] = /^([^]*) AS (\w+)$/u.exec(part) ?? [];
    const map = mapIn(value, lists);
    // A list of maps that is made here has its shape by its own name.
    const list = lists.get(value.startsWith('collect(') ? name : value) ?? null;
    const shape = map === null ? list : { many: false, keys: map.keys };
    if (shape !== null) shapes.set(name, shape);
    return map === null ? part : `${map.list} AS ${name}`;
  });
  return { text: `${text.slice(0, start)}${head}${columns.join(', ')}${text.slice(end)}`, shapes };
}

interface Listed {
  readonly list: string;
  readonly keys: Shape['keys'];
}

/** `n {.id, name: n.title}` or `{id: n.id}` as a list with its keys; null of what is no such map. */
function mapIn(value: string, lists: Lists): Listed | null {
  const [, of = '', open = ''] = /^(?:(\w+) )?(\{)/u.exec(value) ?? [];
  const from = value.indexOf('{');
  if (open === '' || closing(value, from) !== value.length - 1) return null;
  const parts = partsOf(value.slice(from + 1, -1)).map((part) => {
    if (part.startsWith('.')) return { key: part.slice(1), list: `${of}${part}`, shape: null };
    const [, key = '', inner = ''] = /^(\w+): ?([^]*)$/u.exec(part) ?? [];
    const map = mapIn(inner, lists);
    if (map !== null) return { key, list: map.list, shape: { many: false, keys: map.keys } };
    return { key, list: inner, shape: lists.get(inner) ?? null };
  });
  // `.*` and the like have no keys to tell.
  if (parts.some(({ key }) => !/^\w+$/u.test(key))) return null;
  return { list: `[${parts.map(({ list }) => list).join(', ')}]`, keys: parts.map(({ key, shape }) => [key, shape]) };
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** Where the bracket that opens at a place is closed. */
function closing(text: string, open: number): number {
  const waiting: string[] = [];
  for (let at = open; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "'") at = text.indexOf("'", at + 1);
    else if (sign in PAIRS) waiting.push(PAIRS[sign] ?? '');
    else if (sign === waiting.at(-1)) waiting.pop();
    if (waiting.length === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${text.slice(open, open + 80)}`);
}

/** What stands between commas, those within brackets apart. */
function partsOf(text: string): readonly string[] {
  const top = atTop(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = top.indexOf(','); at >= 0; at = top.indexOf(',', at + 1)) {
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return [...parts, text.slice(start).trim()];
}

/** A text with blanks for all that stands within brackets, or is quoted. */
function atTop(text: string): string {
  let top = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const end = sign === "'" ? text.indexOf("'", at + 1) : sign in PAIRS ? closing(text, at) : at;
    top += end === at ? sign : ' '.repeat(end - at + 1);
    at = end;
  }
  return top;
}

/** A value that was sent as a list, as the map that it is. */
export function mapped(value: unknown, { many, keys }: Shape): unknown {
  // What a subquery found nothing for is null.
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  return many ? list.map((item) => mapOf(item, keys)) : mapOf(list, keys);
}

function mapOf(item: unknown, keys: Shape['keys']): unknown {
  if (!Array.isArray(item)) return item;
  const list: readonly unknown[] = item;
  const map: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at += 1) {
    const [key, shape] = keys[at] as Shape['keys'][number];
    map[key] = shape === null ? list[at] : mapped(list[at], shape);
  }
  return map;
}
