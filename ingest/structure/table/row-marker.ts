import { numeralValue } from '../../read/numeral.js';
import { printedText } from '../../read/printed.js';
import { slice, spanOf } from '../../read/view.js';
import { markerOf, type Marker } from '../numbering.js';
import type { Row } from '../tree.js';
import { wordsOfCell } from './cells.js';

/** 1 · 01 · 3.2 · 一 · （一） · 1. */
const NUMBER = /^（?(\d{1,4}|[一二三四五六七八九十百]{1,5})[）.、]?$/;

/** The number of a row: in a column of its own, before its task, or none printed; `ordinal` counts the rows, from 1. */
export function rowMarker({ view, cells, task }: Row, ordinal: number): Marker {
  const cell = cells.find(({ column }) => column === 'NUMBER');
  if (cell !== undefined) {
    const words = wordsOfCell(cell);
    const numbering = {
      printed: printedText(cell.view, cell.start, cell.end),
      style: 'ARABIC_DOT' as const,
      value: numeralValue(NUMBER.exec(words)?.[1] ?? '') ?? ordinal,
      span: spanOf(cell.view, cell.start, cell.end),
    };
    return { family: 'ARABIC_DOT', numbering, length: 0, weak: false };
  }
  const own = markerOf(slice(view, task.start, task.end));
  if (own !== null) return own;
  const span = spanOf(view, task.start, task.end);
  return {
    family: 'ARABIC_DOT',
    numbering: { printed: '', style: 'ARABIC_DOT', value: ordinal, span },
    length: 0,
    weak: false,
  };
}
