import { LRUCache } from 'lru-cache';
import { atTop, closing, handedOn, isPlain, mentions, partsOf } from './brackets.js';

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

function wire(text: string): Wired {
  if (!isPlain(text) || OTHERWISE.test(text)) return { text, shapes: new Map() };
  // What does not come to the answer as it was made is left as it is, and what is told only within it too.
  const left = new Set<string>();
  for (;;) {
    const made = collected(text, left);
    const { wired, reached, looked } = answered(made);
    const all = [...made.looked, ...looked];
    const lost = [...made.lists.keys()].filter((name) => !reached.has(name) || !comesThrough(text, name, all));
    if (lost.length === 0) return wired;
    for (const name of lost) left.add(name);
  }
}

/**
 * Of several statements in one each would have shapes of its own. And where something need not be there, a map of it is null, but its list
 * would be one of nulls, as of a thing that is there and has no properties.
 */
const OTHERWISE = /\b(?:UNION|OPTIONAL)\b/iu;

/** Names of lists of maps that a statement makes on its way, each with its shape. */
type Lists = ReadonlyMap<string, Shape>;

interface Collected {
  readonly text: string;
  readonly lists: Lists;
  /** Names of such lists, as often as each was put into a map of known keys. */
  readonly looked: readonly string[];
}

/** Every `collect({…}) AS name`, but for names that are `left` as they are. */
function collected(text: string, left: ReadonlySet<string>): Collected {
  const lists = new Map<string, Shape>();
  const looked: string[] = [];
  let [done, rest] = ['', text];
  for (let at = rest.search(COLLECT); at >= 0; at = rest.search(COLLECT)) {
    const open = at + 'collect'.length;
    const close = closing(rest, open);
    const [, name = ''] = /^ AS (\w+)/u.exec(rest.slice(close + 1)) ?? [];
    const map = name === '' || left.has(name) ? null : mapIn(rest.slice(open + 1, close), lists);
    if (map === null) {
      [done, rest] = [done + rest.slice(0, open), rest.slice(open)];
      continue;
    }
    lists.set(name, { many: true, keys: map.keys });
    looked.push(...map.looked);
    [done, rest] = [`${done}${rest.slice(0, open)}(${map.list})`, rest.slice(close + 1)];
  }
  return { text: done + rest, lists, looked };
}

/** Of `collect(DISTINCT {…})` the first word is none of a map. */
const COLLECT = /\bcollect(?=\((?!DISTINCT\b)(?:\w+ )?\{)/u;

/**
 * Whether a list is made once and alone, and wherever else it is named it is handed on, counted or `looked` up: nothing looks into what it
 * holds, or makes of it what has no shape.
 */
function comesThrough(text: string, name: string, looked: readonly string[]): boolean {
  const parts = handedOn(text);
  const made = parts.filter((part) => part.endsWith(` AS ${name}`));
  const isAlone = made.length === 1 && made.every((part) => isCollected(part.slice(0, -` AS ${name}`.length)));
  const counted = text.match(new RegExp(String.raw`\bsize\(${name}\)`, 'gu')) ?? [];
  const known = [...parts, ...looked].filter((one) => one === name).length + counted.length;
  return isAlone && mentions(text, name) === made.length + known;
}

const isCollected = (value: string): boolean =>
  value.startsWith('collect(') && closing(value, 'collect'.length) === value.length - 1;

interface Answered {
  readonly wired: Wired;
  /** Names of lists that are answered, by themselves or in a map. */
  readonly reached: ReadonlySet<string>;
  /** As of `Collected`, or answered under another name. */
  readonly looked: readonly string[];
}

/** The maps of the clause that answers. */
function answered({ text, lists, looked: within }: Collected): Answered {
  const shapes = new Map<string, Shape>();
  const looked: string[] = [];
  const own: string[] = [];
  const { start, end } = answerOf(text);
  const columns = partsOf(text.slice(start, end)).map((part) => {
    const [, value = part, name = part] = /^([^]*) AS (\w+)$/u.exec(part) ?? [];
    // What is answered under no name of its own is no map. An order by a column would be another.
    if (!/^\w+$/u.test(name) || mentions(text.slice(end), name) > 0) return part;
    const map = value === part ? null : mapIn(value, lists);
    // A list of maps that is made here has its shape by its own name.
    const of = isCollected(value) ? name : value;
    const shape = map === null ? (lists.get(of) ?? null) : { many: false, keys: map.keys };
    if (shape !== null) shapes.set(name, shape);
    if (map !== null) looked.push(...map.looked);
    else if (shape !== null) (of === name ? own : looked).push(of);
    return map === null ? part : `${map.list} AS ${name}`;
  });
  const wired = { text: text.slice(0, start) + columns.join(', ') + text.slice(end), shapes };
  return { wired, reached: new Set([...within, ...looked, ...own]), looked };
}

/** Where the columns stand that a statement answers; at its end, where it answers none. */
function answerOf(text: string): { readonly start: number; readonly end: number } {
  const top = atTop(text);
  const [clause] = [...top.matchAll(/\bRETURN(?: DISTINCT)? /gu)].slice(-1);
  const start = clause === undefined ? text.length : clause.index + clause[0].length;
  const end = top.slice(start).search(/\s(?:ORDER BY|SKIP|LIMIT)\b/u);
  return { start, end: end < 0 ? text.length : start + end };
}

interface Listed {
  readonly list: string;
  readonly keys: Shape['keys'];
  readonly looked: readonly string[];
}

/** `n {.id, name: n.title}` or `{id: n.id}` as a list with its keys; null of what is no such map. */
function mapIn(value: string, lists: Lists): Listed | null {
  const [, of = '', open = ''] = /^(?:(\w+) )?(\{)/u.exec(value) ?? [];
  const from = value.indexOf('{');
  if (open === '' || closing(value, from) !== value.length - 1) return null;
  const parts = partsOf(value.slice(from + 1, -1)).map((part) => {
    if (part.startsWith('.')) return { key: part.slice(1), list: `${of}${part}`, shape: null, looked: [] };
    const [, key = '', inner = ''] = /^(\w+): ?([^]*)$/u.exec(part) ?? [];
    const map = mapIn(inner, lists);
    if (map !== null) return { key, list: map.list, shape: { many: false, keys: map.keys }, looked: map.looked };
    const shape = lists.get(inner) ?? null;
    return { key, list: inner, shape, looked: shape === null ? [] : [inner] };
  });
  // `.*` and the like have no keys to tell.
  if (parts.some(({ key }) => !/^\w+$/u.test(key))) return null;
  return {
    list: `[${parts.map(({ list }) => list).join(', ')}]`,
    keys: parts.map(({ key, shape }) => [key, shape]),
    looked: parts.flatMap(({ looked }) => looked),
  };
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
