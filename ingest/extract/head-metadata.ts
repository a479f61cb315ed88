import type { Block } from '../structure/tree.js';
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

type Field = 'title' | 'docNumber' | 'issuer' | 'issuedOn' | 'publishedOn' | 'ignored';

/** Labels of the tables of government sites (国务院办公厅《政府信息公开目录》) and of front matter. */
const LABELS: Readonly<Record<string, Field>> = {
  标题: 'title',
  名称: 'title',
  信息名称: 'title',
  文件名称: 'title',
  title: 'title',
  发文字号: 'docNumber',
  文号: 'docNumber',
  文件编号: 'docNumber',
  发文机关: 'issuer',
  发文单位: 'issuer',
  制发机关: 'issuer',
  成文日期: 'issuedOn',
  印发日期: 'issuedOn',
  发文日期: 'issuedOn',
  生成日期: 'issuedOn',
  发布日期: 'publishedOn',
  公开日期: 'publishedOn',
  发布时间: 'publishedOn',
  date: 'publishedOn',
  索引号: 'ignored',
  主题分类: 'ignored',
  主题词: 'ignored',
  发布机构: 'ignored',
  公开方式: 'ignored',
  有效性: 'ignored',
  体裁分类: 'ignored',
  公开范围: 'ignored',
  layout: 'ignored',
};

const LINE = /^([^：]{1,8})：(.*)$/;

function labelled(block: Block): { field: Field; at: number } | null {
  const match = LINE.exec(block.view.text);
  const field = match === null ? undefined : LABELS[match[1] ?? ''];
  return match === null || field === undefined ? null : { field, at: (match[1] ?? '').length + 1 };
}

/** Fields of the head's table; a label may have its value on the next line, or none. */
export function metadataOf(head: readonly Block[], part: (view: View, start: number, end: number) => View): Metadata {
  const found = new Map<Field, View>();
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
  const get = (field: Field): View | null => found.get(field) ?? null;
  return {
    title: get('title'),
    docNumber: get('docNumber'),
    issuer: get('issuer'),
    issuedOn: get('issuedOn'),
    publishedOn: get('publishedOn'),
    rest,
  };
}
