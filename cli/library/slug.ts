import { parse } from 'node:path';
import { EXIT, Problem } from '../problem.js';

/** A slug is the file's name without its extension: it stands in every id that the document gives. */
export const slugOf = (file: string): string => parse(file).name.normalize('NFC').trim();

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
