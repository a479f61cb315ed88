import type { GovernmentLevel } from './model.js';

/**
 * Where a key word of a document can be looked up: among documents of one level, among those without a known one, or among
 * schemes with dimensions. A city's document that comes in looks at what ranks above it, however many cities there are.
 */
export type KeySpace = GovernmentLevel | 'NONE' | 'SCHEME';

export const keyId = (space: KeySpace, word: string): string => `kwd:${space}/${word}`;

/** 科创 of `kwd:MUNICIPAL/科创`; null where the key is of another space. */
export function keyWord(space: KeySpace, id: string): string | null {
  const opening = keyId(space, '');
  return id.startsWith(opening) ? id.slice(opening.length) : null;
}

/** Key words that two documents must have in common to be compared at all. */
export const LEAST_SHARED_WORDS = 4;
