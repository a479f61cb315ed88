import { format } from 'date-fns';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { ParkMeasuresAnswer } from './use-park-measures.js';

interface Print {
  /** While what is still to come is being asked for. */
  readonly isPreparing: boolean;
  /** Prints once all measures are there, of which the page itself shows the first; not where they cannot be read, which is told there. */
  readonly print: () => void;
}

export function usePrint(measures: ParkMeasuresAnswer): Print {
  const [isPreparing, setPreparing] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const printAll = async (): Promise<void> => {
    setPreparing(true);
    const isWhole = await readAll(measures);
    setPreparing(false);
    await drawn();
    if (isWhole && here.current) print();
  };
  return { isPreparing: isPreparing || measures.isPending, print: () => void printAll() };
}

/** Turns all pages that are still to come; whether that succeeded. */
async function readAll({ hasNextPage, fetchNextPage }: ParkMeasuresAnswer): Promise<boolean> {
  let isMore = hasNextPage;
  while (isMore) {
    const next = await fetchNextPage();
    if (next.isError) return false;
    isMore = next.hasNextPage;
  }
  return true;
}

/** Until what came is in the page. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const beforePrint = (tell: () => void): (() => void) => {
  // What is to be on paper has to be there when the event is over.
  const begin = (): void => {
    flushSync(tell);
  };
  addEventListener('beforeprint', begin);
  return () => {
    removeEventListener('beforeprint', begin);
  };
};

/** The day on which it is printed: a page may stand open for long. */
export const useToday = (): string => useSyncExternalStore(beforePrint, () => format(new Date(), 'yyyy-MM-dd'));
