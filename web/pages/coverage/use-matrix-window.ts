import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, type KeyboardEvent, type RefObject } from 'react';
import type { Shown } from './shown.js';
import { useCellKeys, type Place } from './use-cell-keys.js';
import { useSizes, type Sizes } from './use-sizes.js';

/** What of a matrix is drawn, how much room the rest takes, and which cell the keyboard is at. */
export interface MatrixWindow {
  readonly sizes: Sizes;
  readonly width: number;
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  readonly room: { readonly above: number; readonly below: number; readonly left: number; readonly right: number };
  /** The one cell that Tab reaches: where the keyboard was, or the first in sight. */
  readonly reached: { readonly row: number; readonly column: number };
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

export function useMatrixWindow(
  frame: RefObject<HTMLElement | null>,
  { rows, columns }: Shown,
  open: Place | null,
): MatrixWindow {
  const sizes = useSizes(open !== null);
  const fixed = sizes.title + sizes.totals;
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => sizes.row,
    // A step of scrolling is drawn with the next frame, and not within the event: the browser goes on while it is made.
    useFlushSync: false,
    getItemKey: useCallback((nth: number) => rows[nth]?.measure.id ?? nth, [rows]),
    // The heads lie over the first rows, which pushes the last ones down as far.
    scrollPaddingEnd: sizes.head,
    overscan: 6,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: () => sizes.column,
    useFlushSync: false,
    paddingStart: fixed,
    scrollPaddingStart: sizes.title,
    overscan: 3,
  });
  useEffect(() => {
    // What was laid out by the former sizes is so no more.
    down.measure();
    across.measure();
  }, [sizes, down, across]);
  const [row, column] = [open?.row, open?.column];
  useEffect(() => {
    // What is open stays in sight beside its evidence, and is so where a link leads to it.
    if (row !== undefined) down.scrollToIndex(row);
    if (column !== undefined) across.scrollToIndex(column);
  }, [row, column, sizes, down, across]);
  const keys = useCellKeys(frame, rows.length, columns.length, (place) => {
    down.scrollToIndex(place.row);
    across.scrollToIndex(place.column);
  });
  const [drawnRows, drawnColumns] = [down.getVirtualItems(), across.getVirtualItems()];
  return {
    sizes,
    width: across.getTotalSize(),
    rows: drawnRows,
    columns: drawnColumns,
    room: {
      above: drawnRows[0]?.start ?? 0,
      below: down.getTotalSize() - (drawnRows.at(-1)?.end ?? 0),
      left: (drawnColumns[0]?.start ?? fixed) - fixed,
      right: across.getTotalSize() - (drawnColumns.at(-1)?.end ?? fixed),
    },
    reached: { row: inSight(drawnRows, keys.at.row), column: inSight(drawnColumns, keys.at.column) },
    onKeyDown: keys.onKeyDown,
    onFocus: keys.onFocus,
  };
}

const inSight = (drawn: readonly VirtualItem[], at: number): number =>
  drawn.some(({ index }) => index === at) ? at : (drawn[0]?.index ?? 0);
