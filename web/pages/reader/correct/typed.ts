import type { AssignmentRole } from '../reader.generated.js';
import type { Place, ReadMeasure } from '../facts.js';
import type { Correctable } from './correctable.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What somebody says in place of what was read; what does not go with the thing that is corrected is not sent. */
export interface Typed {
  readonly change: 'REPLACE' | 'REMOVE';
  /** A body or a product. */
  readonly name: Named | null;
  readonly role: AssignmentRole;
  /** Of a title, or of what was not read. */
  readonly words: string;
  /** Where words were taken from: of several such words in the measure, those are meant. Null where none were. */
  readonly place: Place | null;
  /** With which new bounds begin and end. */
  readonly first: string;
  readonly last: string;
  readonly note: string;
}

/** Enough to tell one beginning of a measure from another. */
export const EDGE = 14;

/** The form before anything is typed: as it is read now. */
export function asRead(one: Correctable, { title, span }: ReadMeasure, text: string, at: Place | null): Typed {
  const words = text.slice(span.start, span.end).trim();
  const pinned = at !== null && at.start >= span.start && at.end <= span.end ? at : null;
  const isNew = one.kind === 'newAgency' || one.kind === 'newProduct';
  return {
    change: 'REPLACE',
    name: one.kind === 'agency' ? one.of.agency : one.kind === 'product' ? one.of.product : null,
    role: one.kind === 'agency' ? one.of.role : 'RESPONSIBLE',
    words: one.kind === 'title' ? title : pinned === null ? '' : text.slice(pinned.start, pinned.end).trim(),
    place: isNew ? pinned : null,
    first: words.slice(0, EDGE),
    last: words.slice(-EDGE),
    note: '',
  };
}

/** What is typed without what stands as it was sent, for that is read now; null where nothing is left. */
export function stillTyped(typed: Partial<Typed>, sent: Typed): Partial<Typed> | null {
  const asSent = new Map<string, unknown>(Object.entries(sent));
  const rest = Object.entries(typed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(asSent.get(name)),
  );
  return rest.length === 0 ? null : Object.fromEntries(rest);
}
