import { useSyncExternalStore } from 'react';

const subscribe = (tell: () => void): (() => void) => {
  addEventListener('resize', tell);
  return () => {
    removeEventListener('resize', tell);
  };
};

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** A rem in CSS pixels: it grows with the window, and with the reader's own size of type. */
export const useRem = (): number => useSyncExternalStore(subscribe, rem);
