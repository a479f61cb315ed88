import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dimensionsOf } from '../../../ingest/link/indicator-profile.js';
import { linkDocuments } from '../../../ingest/link/link-documents.js';
import { linkIndicators } from '../../../ingest/link/link-indicators.js';
import { packageFile } from '../../../schema/package-root.js';
import { dimensionPairs, f1, goldText, measurePairs, readGold, type GoldText, type LinkGold } from './link-gold.js';

/** The shipped gold, and the folder of the texts it is about. */
export const SHIPPED = { gold: packageFile('test', 'gold', 'links'), texts: packageFile('corpus') };

/** Gold files of a folder: measure to measure, and measure to dimension. */
export const goldIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^(?:alignment|peers|indicators)-.*\.json$/u.test(name))
    .sort()
    .map((name) => join(folder, name));

/** Places of the ends of links among the measures, `from>to`. */
function foundPairs(from: GoldText, to: GoldText): ReadonlySet<string> {
  const place = ({ linkable }: GoldText, id: string): string =>
    String(linkable.provisions.findIndex((provision) => provision.id === id));
  const { counterparts } = linkDocuments(from.linkable, to.linkable);
  return new Set(counterparts.map((link) => `${place(from, link.from)}>${place(to, link.to)}`));
}

function foundDimensions(from: GoldText, scheme: GoldText): ReadonlySet<string> {
  const dimensions = dimensionsOf(scheme.extraction, 'scheme');
  const { links } = linkIndicators(from.linkable, { id: 'doc:scheme', dimensions });
  const place = (id: string): string =>
    String(from.linkable.provisions.findIndex((provision) => provision.id === id));
  return new Set(links.map((link) => `${place(link.from)}>${link.to.replace('ind:scheme/', '')}`));
}

async function score(gold: LinkGold, texts: readonly string[]): Promise<number> {
  const from = await goldText(gold.from, texts);
  const to = await goldText(gold.to.split(' ')[0] ?? '', texts);
  return gold.to.endsWith('dimensions')
    ? f1(dimensionPairs(gold, from), foundDimensions(from, to))
    : f1(measurePairs(gold, from, to), foundPairs(from, to));
}

/** F1 of one gold file, rounded to three digits. */
export const scoreOf = async (path: string, texts: readonly string[]): Promise<number> =>
  Number((await score(readGold(path), texts)).toFixed(3));
