import { pairsOf } from './align.js';
import type { Alignment, Texts } from './alignment.js';
import type { Stretch } from './sentences.js';

/** Share of a sentence's words that must be new to its neighbour and stand in the neighbour's partner. */
const SHARE = 0.4;

/** One side of a pair, while it grows over the sentences beside it. */
interface Side {
  readonly text: string;
  own: Stretch;
}

const joined = (one: Stretch, other: Stretch): Stretch => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});
const wordsOf = (text: string, { start, end }: Stretch): ReadonlySet<string> => pairsOf(text.slice(start, end));

/** True when `more` says what the partner also says and the side's own sentence does not: one sentence was made two. */
function belongs(side: Side, more: Stretch, partner: Side): boolean {
  const words = wordsOf(side.text, more);
  const own = wordsOf(side.text, side.own);
  const theirs = wordsOf(partner.text, partner.own);
  const gained = [...words].filter((word) => theirs.has(word) && !own.has(word)).length;
  return words.size > 0 && gained / words.size >= SHARE;
}

/** Lets `side` take sentences of the gap that borders on it, from the gap's back or front. */
function take(side: Side, partner: Side, gap: Stretch[], from: 'back' | 'front'): void {
  for (;;) {
    const next = from === 'front' ? gap[0] : gap.at(-1);
    if (next === undefined || !belongs(side, next, partner)) return;
    side.own = joined(side.own, next);
    if (from === 'front') gap.shift();
    else gap.pop();
  }
}

/**
 * A retelling joins and parts sentences: what is left beside an aligned pair is taken into it where it completes it.
 * Sample: …打造科技创新和制造业研发生产新高地。 is …打造金融创新新高地。 and 技术创新和制造研发生产。
 */
export function absorbGaps(texts: Texts, { pairs, after }: Alignment): Alignment {
  const gaps = [...pairs.map(({ before }) => before), after].map(({ originals, variants }) => ({
    originals: [...originals],
    variants: [...variants],
  }));
  const grown = pairs.map(({ block }, index) => {
    const original: Side = { text: texts.original, own: block.original };
    const variant: Side = { text: texts.variant, own: block.variant };
    for (const [gap, from] of [[gaps[index], 'back'] as const, [gaps[index + 1], 'front'] as const]) {
      if (gap === undefined) continue;
      take(original, variant, gap.originals, from);
      take(variant, original, gap.variants, from);
    }
    return { original: original.own, variant: variant.own };
  });
  const none = { originals: [], variants: [] };
  return {
    pairs: grown.map((block, index) => ({ before: gaps[index] ?? none, block })),
    after: gaps[pairs.length] ?? none,
  };
}
