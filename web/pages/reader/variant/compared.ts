import type { VariantDifferencesFragment, VariantSideFragment, VariantTextsQuery } from './variant.generated.js';

export type Side = VariantSideFragment;
export type Difference = VariantDifferencesFragment['differences'][number];
export type Pair = VariantDifferencesFragment['measures'][number];

/** Two texts of one document, whichever of them is being read. */
export interface Compared {
  readonly original: Side;
  readonly variant: Side;
  readonly similarity: number;
  readonly differences: readonly Difference[];
  readonly pairs: readonly Pair[];
}

/** How each kind is marked: by what browsers and screen readers tell apart by themselves. */
export const MARKED_BY = { CHANGED: 'mark', MISSING: 'del', ADDED: 'ins' } as const;

/** The text held against the one of a slug; null where that is no other text of it. */
export function comparedIn({ document }: VariantTextsQuery, against: string): Compared | null {
  if (document == null) return null;
  const { variantOf, variants } = document;
  if (variantOf?.document.slug === against) return comparedAs(variantOf, variantOf.document, document);
  const found = variants.find((one) => one.document.slug === against);
  return found === undefined ? null : comparedAs(found, document, found.document);
}

const comparedAs = (
  { similarity, differences, measures }: VariantDifferencesFragment,
  original: Side,
  variant: Side,
): Compared => ({ original, variant, similarity, differences, pairs: measures });
