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
  const pinned = at !== null && at.start >= span.start && at.end <= span.end ? text.slice(at.start, at.end) : '';
  return {
    change: 'REPLACE',
    name: one.kind === 'agency' ? one.of.agency : one.kind === 'product' ? one.of.product : null,
    role: one.kind === 'agency' ? one.of.role : 'RESPONSIBLE',
    words: one.kind === 'title' ? title : pinned.trim(),
    first: words.slice(0, EDGE),
    last: words.slice(-EDGE),
    note: '',
  };
}
