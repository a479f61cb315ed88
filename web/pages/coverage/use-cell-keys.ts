import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const placeName = ({ row, column }: Place): string => `${String(row)}/${String(column)}`;

interface CellKeys {
  /** The cell that Tab reaches. */
  readonly at: Place;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

const PAGE = 10;

/** The arrow keys go from cell to cell, Home and End along a row, Page Up and Down by ten rows; `show` brings a cell into sight. */
export function useCellKeys(
  root: { readonly current: HTMLElement | null },
  rows: number,
  columns: number,
  show: (place: Place) => void,
): CellKeys {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const at = { row: Math.min(chosen.row, rows - 1), column: Math.min(chosen.column, columns - 1) };
  const wanted = useRef<string | null>(null);
  // A cell that is to have the focus is there only after what brought it into sight was drawn.
  useEffect(() => {
    if (wanted.current === null) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (cell == null) return;
    wanted.current = null;
    cell.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['place'] === undefined) return;
    const next = moved(at, event.key, rows, columns);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = placeName(next);
    show(next);
    setChosen(next);
  };
  const onFocus = ({ target }: { readonly target: EventTarget }): void => {
    const place = target instanceof HTMLElement ? target.dataset['place'] : undefined;
    const [row, column] = place?.split('/').map(Number) ?? [];
    if (row !== undefined && column !== undefined) setChosen({ row, column });
  };
  return { at, onKeyDown, onFocus };
}

function moved({ row, column }: Place, key: string, rows: number, columns: number): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(0, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    default:
      return null;
  }
}
