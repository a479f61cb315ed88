import type { Parameters } from '../store.js';

/** A key's node: documents that have or cite the key refer to it, so that each finds the other whichever came first. */
export const citationKeyId = (key: string): string => `key:${key}`;

/** One citation with the document it leads to now; null for one that is not in the graph yet. */
export interface Citation {
  readonly keyId: string;
  readonly from: string;
  readonly to: string | null;
  readonly title: string;
  readonly docNumber: string | null;
  readonly order: number;
  readonly properties: Parameters;
}

/** Id of the document that is known only because the key is cited. */
export const citedId = (keyId: string): string => `cit:${keyId.slice('key:'.length)}`;
