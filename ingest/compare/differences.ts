import { diffChars } from 'diff';
import type { View } from '../read/view.js';
import type { Block } from './alignment.js';
import { blocksOf } from './blocks.js';
import type { Stretch } from './sentences.js';

/** A stretch of both texts: the same in both (KEPT), or a difference. A side that has nothing is empty. */
export interface Part {
  readonly kind: 'KEPT' | 'CHANGED' | 'MISSING' | 'ADDED';
  readonly original: Stretch;
  readonly variant: Stretch;
}

/** Beyond so many edits two sentences are one change: it bounds the time a text without full stops can take. */
const MOST_EDITS = 5_000;

/** Signs that differ only in their form or width: `"` and “, ・ and ·. One for one, so that places stay. */
const FORMS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '•': '·',
  '・': '·',
  '～': '~',
};
const comparable = (text: string): string => text.replace(/[“”‘’•・～]/g, (sign) => FORMS[sign] ?? sign);

const kindOf = (removed: number, added: number): Part['kind'] =>
  removed > 0 && added > 0 ? 'CHANGED' : removed > 0 ? 'MISSING' : 'ADDED';

const part = (kind: Part['kind'], from: readonly [number, number], lengths: readonly [number, number]): Part => ({
  kind,
  original: { start: from[0], end: from[0] + lengths[0] },
  variant: { start: from[1], end: from[1] + lengths[1] },
});

/** The library's runs of removed, added and kept characters, a removal and the addition beside it taken as one change. */
function partsOfPair(originalText: string, variantText: string, { original, variant }: Block): Part[] {
  const changes = diffChars(
    originalText.slice(original.start, original.end),
    variantText.slice(variant.start, variant.end),
    { maxEditLength: MOST_EDITS },
  );
  if (changes === undefined) return [{ kind: 'CHANGED', original, variant }];
  const parts: Part[] = [];
  let at: readonly [number, number] = [original.start, variant.start];
  let pending = { removed: 0, added: 0 };
  const flush = (): void => {
    const lengths = [pending.removed, pending.added] as const;
    if (lengths[0] + lengths[1] > 0) parts.push(part(kindOf(...lengths), at, lengths));
    at = [at[0] + lengths[0], at[1] + lengths[1]];
    pending = { removed: 0, added: 0 };
  };
  for (const { removed, added, value } of changes) {
    if (removed) pending.removed += value.length;
    else if (added) pending.added += value.length;
    else {
      flush();
      parts.push(part('KEPT', at, [value.length, value.length]));
      at = [at[0] + value.length, at[1] + value.length];
    }
  }
  flush();
  return parts;
}

/**
 * Everything that two texts share and everything in which they differ, in order. The originals' stretches together are the
 * whole original, the variants' the whole variant.
 */
export function partsOf(original: View, variant: View): readonly Part[] {
  const texts = [comparable(original.text), comparable(variant.text)] as const;
  return blocksOf(original, variant).flatMap((block) => {
    const removed = block.original.end - block.original.start;
    const added = block.variant.end - block.variant.start;
    if (removed > 0 && added > 0) return partsOfPair(...texts, block);
    return removed + added > 0 ? [{ kind: kindOf(removed, added), ...block }] : [];
  });
}
