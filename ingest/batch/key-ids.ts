import { keyId } from '../../schema/key-words.js';
import type { Extraction, GovernmentLevel } from '../../schema/model.js';
import { keyWords, schemeWords } from '../link/key-words.js';
import type { Linkable } from '../link/linkable.js';

/** Ids of a document's key words: by its level where it has measures, as a scheme where it has dimensions. */
export const keyIds = (
  extraction: Extraction,
  compared: Linkable,
  level: GovernmentLevel | null,
): readonly string[] => [
  ...keyWords(compared).map((word) => keyId(level ?? 'NONE', word)),
  ...schemeWords(extraction).map((word) => keyId('SCHEME', word)),
];
