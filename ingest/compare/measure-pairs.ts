import type { VariantBatch } from '../../schema/graph-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import type { View } from '../read/view.js';
import type { Part } from './differences.js';
import { measureFinder } from './measure-finder.js';

/** Below this share of kept characters an original's measure has no partner. */
const LEAST_KEPT = 0.2;

interface Side {
  readonly view: View;
  readonly measures: TextVersion['measures'];
}

interface Pair {
  readonly originalId: string;
  readonly variantId: string;
  readonly kept: number;
}

/** How many characters of each measure there are, and how many two measures keep in common. */
function tally(parts: readonly Part[], original: Side, variant: Side): { pairs: Pair[]; sizes: Map<string, number> } {
  const find = [
    measureFinder(original.view, original.measures),
    measureFinder(variant.view, variant.measures),
  ] as const;
  const sizes = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  const count = (id: string | null): void => {
    if (id !== null) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  };
  for (const { kind, original: from, variant: to } of parts) {
    for (let at = from.start; at < from.end; at += 1) count(find[0](at));
    for (let at = to.start; at < to.end; at += 1) count(find[1](at));
    if (kind !== 'KEPT') continue;
    for (let step = 0; step < from.end - from.start; step += 1) {
      const [originalId, variantId] = [find[0](from.start + step), find[1](to.start + step)];
      if (originalId === null || variantId === null) continue;
      const key = `${originalId} ${variantId}`;
      pairs.set(key, { originalId, variantId, kept: (pairs.get(key)?.kept ?? 0) + 1 });
    }
  }
  return { pairs: [...pairs.values()], sizes };
}

/**
 * For each of the original's measures the variant's that keeps most of it, each taken once; `similarity` is twice the
 * characters kept over the characters of both (so that what is repeated or added counts against it), 0 without a partner.
 */
export function measurePairs(parts: readonly Part[], original: Side, variant: Side): VariantBatch['measures'] {
  const { pairs, sizes } = tally(parts, original, variant);
  const partners = new Map<string, { readonly variantId: string; readonly similarity: number }>();
  const taken = new Set<string>();
  for (const { originalId, variantId, kept } of pairs.sort((a, b) => b.kept - a.kept)) {
    const similarity = (2 * kept) / ((sizes.get(originalId) ?? 0) + (sizes.get(variantId) ?? 0));
    if (similarity < LEAST_KEPT || partners.has(originalId) || taken.has(variantId)) continue;
    partners.set(originalId, { variantId, similarity });
    taken.add(variantId);
  }
  return original.measures.map(({ id }) => ({
    originalId: id,
    variantId: partners.get(id)?.variantId ?? null,
    similarity: partners.get(id)?.similarity ?? 0,
  }));
}
