import { createContext, useContext } from 'react';
import type { ReaderAddress } from './reader-state.js';

const context = createContext<ReaderAddress | null>(null);

export const ReaderContext = context.Provider;

/** What the reader shows, and the ways to change it, for whatever stands in the page. */
export function useReader(): ReaderAddress {
  const reader = useContext(context);
  if (reader === null) throw new Error('not within a reader');
  return reader;
}
