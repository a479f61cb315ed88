import type { Block } from '../structure/tree.js';
import { METADATA_LABELS, type MetadataField } from '../read/metadata-labels.js';
import type { View } from '../read/view.js';

/** What a page says of its document before the document begins: a table (标题：…), or the front matter of a Markdown file. */
export interface Metadata {
  readonly title: View | null;
  readonly docNumber: View | null;
  readonly issuer: View | null;
  readonly issuedOn: View | null;
  readonly publishedOn: View | null;
  /** The blocks of the head that are no metadata. */
  readonly rest: readonly Block[];
}

const LINE = /^([^：]{1,8})：(.*)$/;

function labelled(block: Block): { field: MetadataField; at: number } | null {
  const match = LINE.exec(block.view.text);
  const field = match === null ? undefined : METADATA_LABELS[match[1] ?? ''];
  return match === null || field === undefined ? null : { field, at: (match[1] ?? '').length + 1 };
}

/** Fields of the head's table; a label may have its value on the next line, or none. */
export function metadataOf(head: readonly Block[], part: (view: View, start: number, end: number) => View): Metadata {
  const found = new Map<MetadataField, View>();
  const rest: Block[] = [];
  for (let at = 0; at < head.length; at++) {
    const block = head[at];
    if (block === undefined) continue;
    const label = labelled(block);
    if (label === null) {
      rest.push(block);
      continue;
    }
    const { view } = block;
    const next = head[at + 1];
    if (label.at < view.text.length) {
      if (!found.has(label.field)) found.set(label.field, part(view, label.at, view.text.length));
    } else if (next !== undefined && labelled(next) === null && !/^主题词/.test(view.text)) {
      if (!found.has(label.field)) found.set(label.field, next.view);
      at++;
    }
  }
  const get = (field: MetadataField): View | null => found.get(field) ?? null;
  return {
    title: get('title'),
    docNumber: get('docNumber'),
    issuer: get('issuer'),
    issuedOn: get('issuedOn'),
    publishedOn: get('publishedOn'),
    rest,
  };
}
