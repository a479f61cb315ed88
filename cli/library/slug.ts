import { parse } from 'node:path';
import { EXIT, Problem } from '../problem.js';
import { TEXT_EXTENSIONS } from './text-extensions.js';

/**
 * A slug is the file's name without its extension: it stands in every id that the document gives. Only what files are called
 * that are read is one: 简报2024.05 and 简报2024.06 are two names.
 */
export function slugOf(file: string): string {
  const { base, name, ext } = parse(file);
  return (TEXT_EXTENSIONS.has(ext.toLowerCase()) ? name : base).normalize('NFC').trim();
}

/** What would break ids (`mea:SLUG/2.1`), sort keys (`DATE|SLUG`), ids of links (`cou:SLUG/2.1>SLUG/3.4`) or a terminal. */
const UNFIT = /[/\\|>\p{Cc}]/u;

/** The slug, when ids can be built on it. */
export function checkedSlug(slug: string, place: string | null): string {
  if (slug === '' || slug.length > 200 || UNFIT.test(slug)) {
    throw new Problem(
      EXIT.USAGE,
      `“${slug}” cannot be a slug: 1 to 200 characters, without / \\ | > and control characters`,
      place,
      'give another one with --slug',
    );
  }
  return slug;
}
