import { startTransition, useEffect, useState } from 'react';

/** Margins that are made in one go. */
const MORE = 8;

/**
 * How many of so many margins are made by now, out of sight too: bit by bit while the page has nothing else to do, so that the browser's
 * own search finds who answers for a measure wherever it stands.
 */
export function useFilled(rows: number, ready: boolean): number {
  const [filled, setFilled] = useState(0);
  useEffect(() => {
    if (!ready || filled >= rows) return;
    return whenIdle(() => {
      startTransition(() => {
        setFilled(filled + MORE);
      });
    });
  }, [ready, filled, rows]);
  return filled;
}

/** Gives the way to call it off. */
function whenIdle(then: () => void): () => void {
  // Not all browsers tell when they are idle.
  if (!('requestIdleCallback' in globalThis)) {
    const later = setTimeout(then, 50);
    return () => {
      clearTimeout(later);
    };
  }
  const idle = requestIdleCallback(then);
  return () => {
    cancelIdleCallback(idle);
  };
}
