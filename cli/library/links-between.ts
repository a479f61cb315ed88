import {
  documentsWithWords,
  linkedDocuments,
  wordsIn,
  type LinkedDocument,
} from '../../graph/questions/link-candidates.js';
import type { ReadUnit } from '../../graph/store.js';
import type { LinksOf } from '../../graph/write/links.js';
import { linkDocuments } from '../../ingest/link/link-documents.js';
import { linkIndicators } from '../../ingest/link/link-indicators.js';
import type { DocumentLinks } from '../../schema/link-batch.js';
import { LEVELS, levelsAbove, levelsBelow } from '../../schema/government-rank.js';
import { linkableTexts, type LinkableText } from './linkable-texts.js';
import { linksOfPairs } from './links-of-pairs.js';

/** Two documents to be compared: measures with measures (`to` is the higher), or measures with a scheme's dimensions. */
interface Pair {
  readonly kind: 'COUNTERPARTS' | 'INDICATORS';
  readonly from: string;
  readonly to: string;
}

/**
 * All links of the documents: of their measures with those of documents of other rank on their subject, on either side, and
 * with schemes. A pair depends on its two texts alone, and so do its links: the order in which documents come does not matter.
 * Variants have none; what another version of the rules has read is linked when it is read again.
 */
async function* linksOfDocuments(unit: ReadUnit, documentIds: readonly string[]): AsyncGenerator<DocumentLinks> {
  const changed = (await linkedDocuments(unit, documentIds)).filter(({ variant }) => !variant);
  const pairs = new Map<string, Pair>();
  for (const document of changed) {
    for (const pair of await pairsOf(unit, document)) pairs.set(`${pair.kind} ${pair.from} ${pair.to}`, pair);
  }
  const all = [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  for (let start = 0; start < all.length; start += AT_ONCE) {
    yield await linksBetweenTexts(unit, all.slice(start, start + AT_ONCE));
  }
}

export const linksBetween: LinksOf = { ofDocuments: linksOfDocuments, ofPairs: linksOfPairs };

/** Pairs whose texts are in memory together. */
const AT_ONCE = 50;

async function linksBetweenTexts(unit: ReadUnit, pairs: readonly Pair[]): Promise<DocumentLinks> {
  const documents = await linkedDocuments(
    unit,
    pairs.flatMap(({ from, to }) => [from, to]),
  );
  const texts = await linkableTexts(unit, documents);
  const compared = <T>(kind: Pair['kind'], compare: (from: LinkableText, to: LinkableText) => T): readonly T[] =>
    pairs.flatMap((pair) => {
      const [from, to] = [texts.get(pair.from), texts.get(pair.to)];
      return pair.kind !== kind || from === undefined || to === undefined ? [] : [compare(from, to)];
    });
  return {
    counterparts: compared('COUNTERPARTS', (from, to) => linkDocuments(from.measures, to.measures)),
    indicators: compared('INDICATORS', ({ measures }, { measures: { id }, dimensions }) =>
      linkIndicators(measures, { id, dimensions }),
    ),
  };
}

async function pairsOf(unit: ReadUnit, document: LinkedDocument): Promise<readonly Pair[]> {
  return [...(await counterpartPairs(unit, document)), ...(await indicatorPairs(unit, document))];
}

async function counterpartPairs(unit: ReadUnit, document: LinkedDocument): Promise<readonly Pair[]> {
  const { id, level } = document;
  if (level === null) return [];
  const words = wordsIn(document, level);
  const [above, below] = await Promise.all([
    documentsWithWords(unit, document, words, levelsAbove(level)),
    documentsWithWords(unit, document, words, levelsBelow(level)),
  ]);
  return [
    ...above.map((to): Pair => ({ kind: 'COUNTERPARTS', from: id, to })),
    ...below.map((from): Pair => ({ kind: 'COUNTERPARTS', from, to: id })),
  ];
}

/** A scheme's own measures support its dimensions too, whatever words they share. */
async function indicatorPairs(unit: ReadUnit, document: LinkedDocument): Promise<readonly Pair[]> {
  const { id, level } = document;
  const [words, asked] = [wordsIn(document, level ?? 'NONE'), wordsIn(document, 'SCHEME')];
  const [schemes, measures] = await Promise.all([
    documentsWithWords(unit, document, words, ['SCHEME']),
    documentsWithWords(unit, document, asked, [...LEVELS, 'NONE']),
  ]);
  const own = words.length > 0 && asked.length > 0 ? [id] : [];
  return [
    ...[...own, ...schemes].map((to): Pair => ({ kind: 'INDICATORS', from: id, to })),
    ...measures.map((from): Pair => ({ kind: 'INDICATORS', from, to: id })),
  ];
}
