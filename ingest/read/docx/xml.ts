import { load } from 'cheerio';
import { decode } from '../decode.js';
import { SourceError } from '../errors.js';

/** What is used of a parsed element or stretch of text. */
export interface XmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly XmlNode[];
}

/** Elements nest no deeper in any file that a word processor wrote. */
const DEEPEST = 400;

/** True where elements nest deeper than the readers, which call themselves, can follow. */
function isTooDeep(root: XmlNode): boolean {
  let level: readonly XmlNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}

/** True for XML that ends with the end of its first element: what is cut off ends anywhere. */
function isWhole(text: string, root: XmlNode | undefined): boolean {
  const first = root?.children?.find(({ type }) => type === 'tag');
  const end = text.slice(-2000).trimEnd();
  if (first === undefined) return false;
  return end.endsWith(`</${first.name ?? ''}>`) || end.endsWith('-->') || (first.children?.length ?? 0) === 0;
}

/** Bytes of a part that are no text were damaged on their way. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return decode(bytes, file).text;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError('DAMAGED_FILE', file, 'the Word file is damaged: a part of it is no text');
  }
}

/** A part of a Word file as a tree. No DTD is read, so that an entity is never expanded. */
export function parseXml(bytes: Uint8Array, file: string): XmlNode {
  const text = textOf(bytes, file);
  const root: XmlNode | undefined = load(text, { xml: true }).root().get(0);
  if (!isWhole(text, root)) {
    throw new SourceError('DAMAGED_FILE', file, 'the Word file is damaged: its text breaks off');
  }
  if (root === undefined || isTooDeep(root)) {
    throw new SourceError('DAMAGED_FILE', file, 'its parts are nested as no word processor nests them');
  }
  return root;
}

/** An element's name without its namespace's prefix, which differs from writer to writer. */
export const nameOf = (node: XmlNode): string => (node.name ?? '').replace(/^.*:/, '');

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((child) => nameOf(child) === name);

export const childOf = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node);

/** An attribute, whatever its namespace's prefix. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const found = Object.entries(node?.attribs ?? {}).find(([key]) => key.replace(/^.*:/, '') === name);
  return found?.[1];
}

/** A number in an attribute. */
export function integer(node: XmlNode | undefined, name = 'val'): number | undefined {
  const value = Number(attribute(node, name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `<w:vanish/>` is on; `<w:vanish w:val="0"/>` is off. */
export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(attribute(node, 'val') ?? '1');
