import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { linkable, type Linkable } from '../../../ingest/link/linkable.js';
import { extract } from '../../../ingest/pipeline.js';
import type { Extraction } from '../../../schema/model.js';

/** Links between two texts as a careful reader sees them: PRIMARY is wanted, RELATED neither wanted nor wrong. */
const link = z.object({
  from: z.string(),
  to: z.string(),
  strength: z.enum(['PRIMARY', 'RELATED']).default('RELATED'),
  /** Where numbers repeat: the number of the section around. */
  fromSection: z.string().optional(),
});
const file = z.object({
  from: z.string(),
  to: z.string(),
  links: z.array(link),
  /** What is no measure on one side or both: neither wanted nor wrong. */
  mayLinks: z.array(link).default([]),
});
export type LinkGold = z.infer<typeof file>;
type GoldLink = z.infer<typeof link>;

export const readGold = (path: string): LinkGold => file.parse(JSON.parse(readFileSync(path, 'utf8')));

/** A text of a gold file, as read. */
export interface GoldText {
  readonly extraction: Extraction;
  readonly linkable: Linkable;
}

const read = new Map<string, Promise<GoldText>>();

async function readText(path: string, name: string): Promise<GoldText> {
  const extraction = await extract(readFileSync(path), name);
  return { extraction, linkable: linkable(extraction, name.replace(/\.\w+$/u, '')) };
}

/** A text by its name, from the first folder that has it; read once. */
export function goldText(name: string, folders: readonly string[]): Promise<GoldText> {
  const path = folders.map((folder) => join(folder, name)).find(existsSync);
  if (path === undefined) throw new Error(`no folder has ${name}`);
  const known = read.get(path) ?? readText(path, name);
  read.set(path, known);
  return known;
}

const bare = (number: string): string => number.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');

/** The places of a printed number among a text's measures. */
function places({ extraction }: GoldText, number: string, section: string | undefined): readonly number[] {
  const sections = new Map(extraction.sections.map((each) => [each.id, bare(each.number)]));
  return extraction.measures.flatMap((measure, at) => {
    const inSection = section === undefined || sections.get(measure.section ?? '') === bare(section);
    return bare(measure.number) === bare(number) && inSection ? [at] : [];
  });
}

/** Pairs `from>to`, by places among the measures. */
export interface Pairs {
  readonly wanted: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

export function pairsOf(gold: LinkGold, placesOf: (link: GoldLink) => readonly string[]): Pairs {
  const pairs = (links: readonly GoldLink[]): ReadonlySet<string> => new Set(links.flatMap(placesOf));
  return {
    wanted: pairs(gold.links.filter(({ strength }) => strength === 'PRIMARY')),
    allowed: pairs([...gold.links.filter(({ strength }) => strength === 'RELATED'), ...gold.mayLinks]),
  };
}

export const measurePairs = (gold: LinkGold, from: GoldText, to: GoldText): Pairs =>
  pairsOf(gold, (each) =>
    places(from, each.from, each.fromSection).flatMap((one) =>
      places(to, each.to, undefined).map((other) => `${String(one)}>${String(other)}`),
    ),
  );

const NUMERALS = '零一二三四五六七八九';

/** Dimensions are printed （四） and coded `4`. */
export const dimensionPairs = (gold: LinkGold, from: GoldText): Pairs =>
  pairsOf(gold, (each) =>
    places(from, each.from, each.fromSection).map((one) => `${String(one)}>${String(NUMERALS.indexOf(bare(each.to)))}`),
  );

/** F1 of the pairs found: those allowed count neither for nor against. */
export function f1({ wanted, allowed }: Pairs, found: ReadonlySet<string>): number {
  const right = [...wanted].filter((pair) => found.has(pair)).length;
  const wrong = [...found].filter((pair) => !wanted.has(pair) && !allowed.has(pair)).length;
  const misses = wanted.size - right;
  return right + wrong + misses === 0 ? 1 : (2 * right) / (2 * right + wrong + misses);
}
