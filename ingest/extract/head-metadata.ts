import type { Block } from '../structure/tree.js';
import type { MetadataField } from '../read/metadata-labels.js';
import type { View } from '../read/view.js';
import { labelledIn } from './head-labels.js';

/** What a page says of its document before the document begins: a table (标题：…), or the front matter of a Markdown file. */
export type Metadata = Readonly<Record<Exclude<MetadataField, 'ignored'>, View | null>> & {
  /** The blocks of the head that are no metadata. */
  readonly rest: readonly Block[];
};

/** Fields of the head's table; a label may have its value on the next line, or none. */
export function metadataOf(head: readonly Block[]): Metadata {
  const found = new Map<MetadataField, View>();
  const rest: Block[] = [];
  for (let at = 0; at < head.length; at++) {
    const block = head[at];
    if (block === undefined) continue;
    const fields = labelledIn(block.view);
    if (fields === null) {
      rest.push(block);
      continue;
    }
    for (const { field, value } of fields) if (value.text !== '' && !found.has(field)) found.set(field, value);
    const last = fields.at(-1);
    const next = head[at + 1];
    const isOpen = fields.length === 1 && last?.value.text === '' && !/^(?:主题词|【)/.test(block.view.text);
    if (isOpen && next !== undefined && labelledIn(next.view) === null) {
      if (!found.has(last.field)) found.set(last.field, next.view);
      at++;
    }
  }
  const get = (field: MetadataField): View | null => found.get(field) ?? null;
  return {
    title: get('title'),
    docNumber: get('docNumber'),
    issuer: get('issuer'),
    publisher: get('publisher'),
    issuedOn: get('issuedOn'),
    generatedOn: get('generatedOn'),
    promulgatedOn: get('promulgatedOn'),
    publishedOn: get('publishedOn'),
    effectiveOn: get('effectiveOn'),
    expiresOn: get('expiresOn'),
    rest,
  };
}
