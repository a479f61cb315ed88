import type { SuccessionBatch } from '../../schema/succession-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { changeRows } from './change-rows.js';
import { dayOf, replacementOf, type Replacement } from './replaces.js';
import { byAuthority } from './same-document.js';

interface Candidate {
  readonly later: TextVersion;
  readonly replacement: Replacement;
}

/** The first that took its place, undated ones last: of three versions each leads to the next. */
const byTime = (a: Candidate, b: Candidate): number => {
  const [one, other] = [dayOf(a.later) ?? '9999', dayOf(b.later) ?? '9999'];
  return one === other ? byAuthority(a.later, b.later) : one < other ? -1 : 1;
};

/** The text that takes the place of `earlier`, with what became of every measure; null where none of `others` does. */
export function successionOf(earlier: TextVersion, others: readonly TextVersion[]): SuccessionBatch | null {
  const [first] = others
    .flatMap((later) => {
      const replacement = replacementOf(earlier, later);
      return replacement === null ? [] : [{ later, replacement }];
    })
    .sort(byTime);
  if (first === undefined) return null;
  const { later, replacement } = first;
  return { earlierId: earlier.id, laterId: later.id, ...replacement, ...changeRows(earlier, later) };
}
