import { LONGEST_NOTE } from '../schema/link-review.js';
import type { UserError } from '../schema/park.js';
import { isPrintable } from '../schema/printable.js';

/** What is wrong with a note, or with anything of its length that stands beside a judgement. */
export function wrongWithNote(note: string | null, field: string = 'note'): readonly UserError[] {
  const tell = (code: string, message: string): readonly UserError[] => [{ field: [field], code, message }];
  if (note === null) return [];
  if (note.length > LONGEST_NOTE) {
    return tell(
      'NOTE_TOO_LONG',
      `a ${field} has at most ${String(LONGEST_NOTE)} characters, not ${String(note.length)}`,
    );
  }
  return isPrintable(note) ? [] : tell('NOTE_UNFIT', `a ${field} has no control characters`);
}

/** A note without the space around it; an empty one is none. */
export const trimmedNote = (note: string | null): string | null => {
  const words = note?.trim() ?? '';
  return words === '' ? null : words;
};
