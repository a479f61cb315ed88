import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compare } from '../../../ingest/link/compared.js';
import { dimensionsOf } from '../../../ingest/link/indicator-profile.js';
import { linkIndicators } from '../../../ingest/link/link-indicators.js';
import { LINK_PARAMETERS, type LinkParameters } from '../../../ingest/link/parameters.js';
import { SUPPORT_PARAMETERS, type SupportParameters } from '../../../ingest/link/support.js';
import { packageFile } from '../../../schema/package-root.js';
import { dimensionPairs, f1, goldText, measurePairs, readGold, type GoldText, type Pairs } from './link-gold.js';

/** The shipped gold, and the folder of the texts it is about. */
export const SHIPPED = { gold: packageFile('test', 'gold', 'links'), texts: packageFile('corpus') };

/** A gold file with its two texts, read. */
export interface LinkCase {
  readonly name: string;
  readonly from: GoldText;
  readonly to: GoldText;
  readonly pairs: Pairs;
  /** From measures to the dimensions of a scheme, not to measures. */
  readonly toDimensions: boolean;
}

/** Gold files of a folder. */
export const goldIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^(?:alignment|peers|indicators)-.*\.json$/u.test(name))
    .sort()
    .map((name) => join(folder, name));

export async function linkCase(path: string, texts: readonly string[]): Promise<LinkCase> {
  const gold = readGold(path);
  const [to = ''] = gold.to.split(' ');
  const sides = { from: await goldText(gold.from, texts), to: await goldText(to, texts) };
  const toDimensions = gold.to.endsWith('dimensions');
  const pairs = toDimensions ? dimensionPairs(gold, sides.from) : measurePairs(gold, sides.from, sides.to);
  return { name: basename(path, '.json'), ...sides, pairs, toDimensions };
}

/** What is fitted of links to measures and of those to dimensions. */
export interface Parameters {
  readonly measures: LinkParameters;
  readonly dimensions: SupportParameters;
}
export const PARAMETERS: Parameters = { measures: LINK_PARAMETERS, dimensions: SUPPORT_PARAMETERS };

/** A pair that was found, with its likeness. */
export type Found = ReadonlyMap<string, number>;

function foundMeasures({ from, to }: LinkCase, parameters: LinkParameters): Found {
  const { decisions } = compare(from.linkable, to.linkable, parameters);
  return new Map(
    decisions.flatMap((row, at) =>
      row
        .filter(({ stands }) => stands)
        .map((decision) => [`${String(at)}>${String(decision.to)}`, decision.likeness] as const),
    ),
  );
}

function foundDimensions({ from, to }: LinkCase, parameters: SupportParameters): Found {
  const dimensions = dimensionsOf(to.extraction, 'scheme');
  const { links } = linkIndicators(from.linkable, { id: 'doc:scheme', dimensions }, parameters);
  const place = (id: string): number => from.linkable.provisions.findIndex((provision) => provision.id === id);
  return new Map(
    links.map((link) => [`${String(place(link.from))}>${link.to.replace('ind:scheme/', '')}`, link.confidence]),
  );
}

export const found = (one: LinkCase, { measures, dimensions } = PARAMETERS): Found =>
  one.toDimensions ? foundDimensions(one, dimensions) : foundMeasures(one, measures);

/** F1 of one gold file, rounded to three digits. */
export const scoreOf = (one: LinkCase, parameters = PARAMETERS): number =>
  Number(f1(one.pairs, new Set(found(one, parameters).keys())).toFixed(3));
