import type { SpannedCell } from '../table-line.js';
import { attribute, childOf, childrenOf, integer, nameOf, type XmlNode } from './xml.js';

/** Columns of the widest table that is read, and the longest text that a merged cell repeats. */
const WIDEST = 200;
const LONGEST_REPEATED = 2000;

/** Rows or cells, also those in content controls and under tracked changes. */
function within(node: XmlNode, name: string): readonly XmlNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(nameOf(child)) ? within(child, name) : [];
  });
}

const isDeleted = (row: XmlNode): boolean => childOf(row, 'trPr', 'del') !== undefined;

/** True for a cell that goes on with the one above it. */
function isMergedUp(cell: XmlNode): boolean {
  const merge = childOf(cell, 'tcPr', 'vMerge');
  return merge !== undefined && attribute(merge, 'val') !== 'restart';
}

const spanOf = (cell: XmlNode): number =>
  Math.min(WIDEST, Math.max(1, integer(childOf(cell, 'tcPr', 'gridSpan')) ?? 1));

/**
 * A table's rows, each with its cells: a cell merged downwards stands in every row it reaches.
 * @param textOf the words of a cell, asked for once each, in reading order.
 */
export function rowsOf(table: XmlNode, textOf: (cell: XmlNode) => string): readonly (readonly SpannedCell[])[] {
  const above = new Map<number, string>();
  return within(table, 'tr')
    .filter((row) => !isDeleted(row))
    .map((row) => {
      let column = integer(childOf(row, 'trPr', 'gridBefore')) ?? 0;
      return within(row, 'tc').map((cell) => {
        const own = textOf(cell);
        const text = isMergedUp(cell) && own === '' ? (above.get(column) ?? '').slice(0, LONGEST_REPEATED) : own;
        const columns = spanOf(cell);
        above.set(column, text);
        column += columns;
        return { text, columns };
      });
    });
}

/** A table of one column is a frame around text, not a table. */
export const isFrame = (table: XmlNode): boolean =>
  childrenOf(childOf(table, 'tblGrid'), 'gridCol').length <= 1 &&
  within(table, 'tr').every((row) => within(row, 'tc').length <= 1);
