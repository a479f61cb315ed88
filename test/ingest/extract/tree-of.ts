import { viewOf } from '../../../ingest/read/fold.js';
import { spanOf } from '../../../ingest/read/view.js';
import type { DocumentTree, Unit, UnitRole } from '../../../ingest/structure/tree.js';

/** What a test says of a unit: its title, its paragraphs, and what stands under it. */
export interface Outline {
  readonly title?: string;
  readonly role?: UnitRole;
  readonly body?: readonly string[];
  readonly children?: readonly Outline[];
}

/** A tree of a document with these words, each title and paragraph on a line of its own, without reading any structure. */
export function treeOf(
  outlines: readonly Outline[],
  head: readonly string[] = [],
  tail: readonly string[] = [],
): DocumentTree {
  const lines: string[] = [...head];
  const collect = (outline: Outline): void => {
    lines.push(outline.title ?? '推进改革', ...(outline.body ?? []));
    (outline.children ?? []).forEach(collect);
  };
  outlines.forEach(collect);
  lines.push(...tail);
  const text = lines.join('\n');
  let at = 0;
  const line = (words: string): { view: ReturnType<typeof viewOf>; start: number; end: number } => {
    const start = at;
    at += words.length + 1;
    return { view: viewOf(text, start, start + words.length), start, end: start + words.length };
  };
  const unit = (outline: Outline, id: string, level: number): Unit => {
    const title = line(outline.title ?? '推进改革');
    const body = (outline.body ?? []).map(line);
    const children = (outline.children ?? []).map((child, i) => unit(child, `${id}.${String(i + 1)}`, level + 1));
    const end = Math.max(
      title.end,
      ...body.map((each) => each.end),
      ...children.map((child) => spanOf(child.view, 0, child.view.text.length).end),
    );
    return {
      id,
      role: outline.role ?? 'MEASURE',
      numbering: { printed: '1.', style: 'ARABIC_DOT', value: 1, span: spanOf(title.view, 0, 1) },
      title: title.view,
      level,
      view: viewOf(text, title.start, end),
      body: body.map(({ view }) => ({ view })),
      rows: [],
      children,
    };
  };
  const headBlocks = head.map((words) => ({ view: line(words).view }));
  const units = outlines.map((outline, i) => unit(outline, String(i + 1), 1));
  return {
    head: headBlocks,
    units,
    tail: tail.map((words) => ({ view: line(words).view })),
    hasTables: false,
    view: viewOf(text),
  };
}

/** The first unit of a tree, and its first child for a path of two. */
export function unitAt(tree: DocumentTree, ...path: readonly number[]): Unit {
  let units = tree.units;
  let found: Unit | undefined;
  for (const index of path) {
    found = units[index];
    units = found?.children ?? [];
  }
  if (found === undefined) throw new Error(`no unit at ${path.join('.')}`);
  return found;
}
