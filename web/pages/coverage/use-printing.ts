import { useSyncExternalStore } from 'react';

const media = matchMedia('print');
let printing = media.matches;

function subscribe(tell: () => void): () => void {
  const set = (now: boolean) => (): void => {
    printing = now;
    tell();
  };
  const [begin, end, change] = [
    set(true),
    set(false),
    () => {
      set(media.matches)();
    },
  ];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}

/** Whether the page is being printed: then all of the matrix is drawn, not only what is in sight. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
