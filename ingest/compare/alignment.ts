import type { Stretch } from './sentences.js';

/** What stands for what: a stretch of each text, one of them empty where it has nothing. */
export interface Block {
  readonly original: Stretch;
  readonly variant: Stretch;
}

/** Sentences of both texts between two aligned pairs. */
export interface Gap {
  readonly originals: readonly Stretch[];
  readonly variants: readonly Stretch[];
}

/** Pairs in order with the gap before each, and the gap after the last. */
export interface Alignment {
  readonly pairs: readonly { readonly before: Gap; readonly block: Block }[];
  readonly after: Gap;
}

export interface Texts {
  readonly original: string;
  readonly variant: string;
}
