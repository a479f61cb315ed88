import { basename } from 'node:path';
import { readInput } from '../read-input.js';
import type { Gathered } from './gather.js';
import type { DocumentInput } from './library.js';

/** A gathered file with its bytes. */
export const inputOf = ({ path, slug, entry }: Gathered, slugGiven: boolean): DocumentInput => ({
  name: basename(path),
  bytes: readInput(path),
  slug,
  slugGiven: slugGiven || entry?.slug !== undefined,
  url: entry?.url ?? null,
  known: entry?.known ?? {},
});
