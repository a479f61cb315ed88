import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const media = matchMedia('print');
let printing = media.matches;

function subscribe(tell: () => void): () => void {
  const set = (now: boolean): void => {
    if (printing === now) return;
    printing = now;
    tell();
  };
  // What is to be on paper has to be there when the event is over: print() goes on at once, before any task or microtask.
  const begin = (): void => {
    flushSync(() => {
      set(true);
    });
  };
  const end = (): void => {
    set(false);
  };
  const change = (): void => {
    set(media.matches);
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}

/** Whether the page is being printed: then all is drawn that goes on paper, not only what is in sight. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
