import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { writeRows } from '../write/rows.js';
import type { Scheme } from './read-scheme.js';

export interface FindingAbout {
  /** Id of what it is about. */
  readonly about: string;
  readonly code: string;
  /** Tells it from others about the same thing. */
  readonly key: string;
  readonly message: string;
}

/** Writes what is amiss between a scheme and some things that people said of it, in place of what was amiss with these before. */
export async function writeFindingsAbout(
  unit: WriteUnit,
  { id, slug }: Pick<Scheme, 'id' | 'slug'>,
  about: readonly string[],
  findings: readonly FindingAbout[],
): Promise<void> {
  await unit.run(statement('delete-findings-about'), { documentId: id, about });
  await writeRows(
    unit,
    'write-findings',
    findings.map(({ about: subject, code, key, message }) => ({
      id: `fin:${slug}/${code}/${subject}/${key}`,
      documentId: id,
      about: subject,
      code,
      severity: 'WARNING',
      message,
      start: null,
      end: null,
      quote: null,
      // After what was found in the text, whose places are digits.
      sort: `${slug}/~${subject}/${key}`,
    })),
  );
}
