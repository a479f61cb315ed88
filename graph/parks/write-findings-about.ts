import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { writeRows } from '../write/rows.js';
import type { Scheme } from './read-scheme.js';

export interface FindingAbout {
  readonly code: string;
  /** Tells it from others about the same thing. */
  readonly key: string;
  readonly message: string;
}

/** Writes what is amiss between a scheme and one thing that people said of it, in place of what was amiss before. */
export async function writeFindingsAbout(
  unit: WriteUnit,
  { id, slug }: Pick<Scheme, 'id' | 'slug'>,
  about: string,
  findings: readonly FindingAbout[],
): Promise<void> {
  await unit.run(statement('delete-findings-about'), { documentId: id, about });
  await writeRows(
    unit,
    'write-findings',
    findings.map(({ code, key, message }) => ({
      id: `fin:${slug}/${code}/${about}/${key}`,
      documentId: id,
      about,
      code,
      severity: 'WARNING',
      message,
      start: null,
      end: null,
      quote: null,
      // After what was found in the text, whose places are digits.
      sort: `${slug}/~${about}/${key}`,
    })),
  );
}
