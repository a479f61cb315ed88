import type { View } from '../read/view.js';
import { align, ALIKE, HELD, type Likeness } from './align.js';
import { absorbGaps } from './absorb.js';
import type { Alignment, Block, Gap, Texts } from './alignment.js';
import { sentencesOf, type Stretch } from './sentences.js';

const textsOf = (text: string, stretches: readonly Stretch[]): string[] =>
  stretches.map(({ start, end }) => text.slice(start, end));

/** One sentence on each side between two aligned pairs: they are taken for one another on little evidence. */
const likenessIn = ({ originals, variants }: Gap): Likeness =>
  originals.length === 1 && variants.length === 1 ? { ...HELD, least: 0.2 } : HELD;

function alignGap(texts: Texts, gap: Gap, likeness: Likeness): Alignment {
  const { originals, variants } = gap;
  const matches = align(textsOf(texts.original, originals), textsOf(texts.variant, variants), likeness);
  let done: readonly [number, number] = [0, 0];
  const gapUntil = (original: number, variant: number): Gap => {
    const before = { originals: originals.slice(done[0], original), variants: variants.slice(done[1], variant) };
    done = [original + 1, variant + 1];
    return before;
  };
  const pairs = matches.flatMap((match) => {
    const [original, variant] = [originals[match.original], variants[match.variant]];
    if (original === undefined || variant === undefined) return [];
    return [{ before: gapUntil(match.original, match.variant), block: { original, variant } }];
  });
  return { pairs, after: gapUntil(originals.length, variants.length) };
}

/** Looks again at what the first alignment left over: cut-off and wholly reworded sentences. */
function refine(texts: Texts, { pairs, after }: Alignment): Alignment {
  const last = alignGap(texts, after, likenessIn(after));
  return {
    pairs: [
      ...pairs.flatMap(({ before, block }) => {
        const inner = alignGap(texts, before, likenessIn(before));
        return [...inner.pairs, { before: inner.after, block }];
      }),
      ...last.pairs,
    ],
    after: last.after,
  };
}

const nothing = (at: number): Stretch => ({ start: at, end: at });

/** Sentences that stand for nothing on the other side, after what ended there at `at`. */
function alone({ originals, variants }: Gap, at: readonly [number, number]): Block[] {
  const end = originals.at(-1)?.end ?? at[0];
  return [
    ...originals.map((original) => ({ original, variant: nothing(at[1]) })),
    ...variants.map((variant) => ({ original: nothing(end), variant })),
  ];
}

/**
 * Two texts as blocks, in order and without gaps: sentences aligned, those that were joined or parted taken together, the
 * rest alone.
 */
export function blocksOf(original: View, variant: View): readonly Block[] {
  const texts = { original: original.text, variant: variant.text };
  const all = { originals: sentencesOf(original), variants: sentencesOf(variant) };
  const { pairs, after } = absorbGaps(texts, refine(texts, alignGap(texts, all, ALIKE)));
  let at: readonly [number, number] = [0, 0];
  const blocks = pairs.flatMap(({ before, block }) => {
    const passed = alone(before, at);
    at = [block.original.end, block.variant.end];
    return [...passed, block];
  });
  return [...blocks, ...alone(after, at)];
}
