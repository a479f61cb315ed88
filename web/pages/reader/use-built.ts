import { startTransition, useEffect, useState } from 'react';

/** Rows that fill a window, and rows that are made in one go after them. */
const FIRST = 30;
const MORE = 60;

/** How many of so many rows are made by now: those at the beginning at once, the others bit by bit, the page never being held up. */
export function useBuilt(rows: number): number {
  const [built, setBuilt] = useState(FIRST);
  useEffect(() => {
    if (built >= rows) return;
    startTransition(() => {
      setBuilt(built + MORE);
    });
  }, [built, rows]);
  return Math.min(built, rows);
}
