import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const media = matchMedia('print');
let printing = media.matches;
/** Of all who draw something else on paper. */
const tells = new Set<() => void>();

const set = (now: boolean): void => {
  if (printing === now) return;
  printing = now;
  for (const tell of tells) tell();
};

// What is to be on paper has to be there when the event is over: print() goes on at once, before any task or microtask.
addEventListener('beforeprint', () => {
  flushSync(() => {
    set(true);
  });
});
addEventListener('afterprint', () => {
  set(false);
});
media.addEventListener('change', () => {
  set(media.matches);
});

function subscribe(tell: () => void): () => void {
  tells.add(tell);
  return () => {
    tells.delete(tell);
  };
}

/** Whether the page is being printed: then all is drawn that goes on paper, not only what is in sight. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
