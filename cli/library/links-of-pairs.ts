import { linkedDocuments } from '../../graph/questions/link-candidates.js';
import type { LinkEnds, LinksOf } from '../../graph/write/links.js';
import { linkIndicatorPairs, linkPairs } from '../../ingest/link/link-pairs.js';
import type { IndicatorLinkBatch, LinkBatch } from '../../schema/link-batch.js';
import { linkableTexts } from './linkable-texts.js';

/** Pairs of documents whose texts are in memory together. */
const AT_ONCE = 50;

/** Links between given ends, which people have chosen, made as the machine makes its own. */
export const linksOfPairs: LinksOf['ofPairs'] = async (unit, pairs) => {
  const byDocuments = new Map<string, [LinkEnds, ...LinkEnds[]]>();
  for (const pair of pairs) {
    const key = `${pair.kind} ${pair.fromDocumentId} ${pair.toDocumentId}`;
    const known = byDocuments.get(key);
    if (known === undefined) byDocuments.set(key, [pair]);
    else known.push(pair);
  }
  const groups = [...byDocuments.values()];
  const counterparts: LinkBatch[] = [];
  const indicators: IndicatorLinkBatch[] = [];
  for (let start = 0; start < groups.length; start += AT_ONCE) {
    const some = groups.slice(start, start + AT_ONCE);
    const ids = some.flatMap(([{ fromDocumentId, toDocumentId }]) => [fromDocumentId, toDocumentId]);
    const texts = await linkableTexts(unit, await linkedDocuments(unit, ids));
    for (const ends of some) {
      const [{ kind, fromDocumentId, toDocumentId }] = ends;
      const [from, to] = [texts.get(fromDocumentId), texts.get(toDocumentId)];
      if (from === undefined || to === undefined) continue;
      if (kind === 'COUNTERPART') counterparts.push(linkPairs(from.measures, to.measures, ends));
      else {
        const scheme = { id: toDocumentId, dimensions: to.dimensions };
        indicators.push(linkIndicatorPairs(from.measures, scheme, ends));
      }
    }
  }
  return { counterparts, indicators };
};
