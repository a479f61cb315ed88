import type { DifferenceRow, VariantBatch } from '../../schema/graph-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { viewOf } from '../read/fold.js';
import type { View } from '../read/view.js';
import { partsOf, type Part } from './differences.js';
import { measurePairs } from './measure-pairs.js';
import { measureFinder, type MeasureFinder } from './measure-finder.js';
import { placeColumns, placeIn } from './places.js';
import { byAuthority, likenessOf, sameDocument } from './same-document.js';

/** The original's measure that a difference falls in; of an addition, the one that it follows, else the one it precedes. */
function measureOf(part: Part, finder: MeasureFinder): string | null {
  const { start, end } = part.original;
  if (end > start) return finder(start);
  return finder(start - 1) ?? finder(start);
}

function rowsOf(
  parts: readonly Part[],
  original: View,
  variant: View,
  finder: MeasureFinder,
  slug: string,
): DifferenceRow[] {
  return parts
    .flatMap((part) => (part.kind === 'KEPT' ? [] : [{ ...part, kind: part.kind }]))
    .map((part, index) => ({
      id: `dif:${slug}/${String(index + 1)}`,
      documentId: `doc:${slug}`,
      kind: part.kind,
      ...placeColumns({ earlier: placeIn(original, part.original), later: placeIn(variant, part.variant) }),
      measureId: measureOf(part, finder),
      sort: `${slug}/${String(index + 1).padStart(6, '0')}`,
    }));
}

/** Characters kept, twice, over the characters of both: 1 for equal texts, whatever their width and line breaks. */
function keptShare(parts: readonly Part[], original: View, variant: View): number {
  const kept = parts.reduce((sum, { kind, original: { start, end } }) => sum + (kind === 'KEPT' ? end - start : 0), 0);
  return (2 * kept) / Math.max(1, original.text.length + variant.text.length);
}

/** How a variant differs from its original: every difference, and which measure is which. */
export function compareTexts(original: TextVersion, variant: TextVersion): VariantBatch {
  const views = [viewOf(original.text), viewOf(variant.text)] as const;
  const parts = partsOf(...views);
  const finder = measureFinder(views[0], original.measures);
  return {
    variantId: variant.id,
    originalId: original.id,
    similarity: keptShare(parts, ...views),
    differences: rowsOf(parts, ...views, finder, variant.slug),
    measures: measurePairs(
      parts,
      { view: views[0], measures: original.measures },
      { view: views[1], measures: variant.measures },
    ),
  };
}

/** The nearest of the originals that a text is one with; null where it is a document of its own. */
function originalOf(version: TextVersion, originals: readonly TextVersion[]): TextVersion | null {
  const same = originals.filter((original) => sameDocument(original, version));
  if (same.length < 2) return same[0] ?? null;
  const near = same.map((original) => ({ original, likeness: likenessOf(version, original) }));
  return near.reduce((best, one) => (one.likeness > best.likeness ? one : best)).original;
}

/** The document, those that are one with it, and those that are one with these. */
function relatedTo(document: TextVersion, others: readonly TextVersion[]): TextVersion[] {
  const rest = others.filter(({ id }) => id !== document.id);
  const same = rest.filter((other) => sameDocument(document, other));
  const further = rest.filter((other) => !same.includes(other) && same.some((one) => sameDocument(one, other)));
  return [document, ...same, ...further];
}

/**
 * What is to be written after `document` came in or changed, `others` being those whose sketches are near its own: of the
 * documents that are one with it, the best is the original, and each other one its variant. Empty where it stands alone.
 * A copy without number and day may be one with a draft and with its final text: it goes to the one it is more like.
 */
export function variantsAmong(document: TextVersion, others: readonly TextVersion[]): readonly VariantBatch[] {
  const versions = relatedTo(document, others).sort(byAuthority);
  const originals: TextVersion[] = [];
  const found: { readonly copy: TextVersion; readonly original: TextVersion }[] = [];
  for (const version of versions) {
    const original = originalOf(version, originals);
    if (original === null) originals.push(version);
    else found.push({ copy: version, original });
  }
  const own = found.find(({ copy }) => copy.id === document.id)?.original ?? document;
  return found
    .filter(({ copy, original }) => own.id === original.id || (copy.id !== document.id && sameDocument(document, copy)))
    .map(({ copy, original }) => compareTexts(original, copy));
}
