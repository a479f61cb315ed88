import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { z } from 'zod';
import { extract } from '../../ingest/pipeline.js';
import { packageFile } from '../../schema/package-root.js';

/** Each figure of one document, 0 to 1; a figure is absent where its gold is. */
export type Scores = Readonly<Record<string, number>>;

const gold = (name: string): string => packageFile('test', 'gold', name);

/** Gold that holds one kind of fact of many documents, and the floors: all other JSON files are of one document each. */
const SHARED = ['resolution', 'targets', 'actions', 'floors'];

/** Names of the documents that have gold. */
export const GOLD: readonly string[] = readdirSync(gold('.'))
  .flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : []))
  .filter((name) => !SHARED.includes(name))
  .sort();

const figure = z.object({ f1: z.number() });
const scoreShape = z.object({
  measures: figure,
  agencies: figure,
  agenciesWithRole: figure,
  products: figure,
  citations: figure,
  head: z.record(z.string(), z.boolean()),
  scheme: z.object({ dimensions: figure, criteria: figure, ratings: figure }).optional(),
  spans: z.object({ total: z.number(), bad: z.number() }),
});
const factsShape = z.object({
  names: z.number().optional(),
  right: z.number().optional(),
  f1: z.number().optional(),
  found: z.number().optional(),
  strength: z.number().optional(),
});

const run = (script: string, ...args: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [gold(script), ...args, '--json'], { encoding: 'utf8' }));

const share = (right: number, all: number): number => (all === 0 ? 1 : Number((right / all).toFixed(4)));

/** A document of the corpus, or one that is kept beside its gold, in whatever format. */
function textOf(name: string): string {
  const shipped = packageFile('corpus', `${name}.txt`);
  if (existsSync(shipped)) return shipped;
  const file = readdirSync(gold('texts')).find((each) => parse(each).name === name);
  if (file === undefined) throw new Error(`the gold of ${name} has no text in test/gold/texts`);
  return gold(join('texts', file));
}

function basics(name: string, out: string): Scores {
  const { head, spans, scheme, ...rest } = scoreShape.parse(run('score.mjs', gold(`${name}.json`), out));
  const figures = { ...rest, ...scheme };
  const right = Object.values(head);
  return {
    ...Object.fromEntries(Object.entries(figures).map(([what, { f1 }]) => [what, f1])),
    head: share(right.filter(Boolean).length, right.length),
    quotations: share(spans.total - spans.bad, spans.total),
  };
}

/** True where the gold of a kind of fact holds this document. */
const holds = (kind: string, name: string): boolean => readFileSync(gold(`${kind}.json`), "utf8").includes(`"${name}.`);

function finer(name: string, out: string): Scores {
  const facts = (kind: string): z.infer<typeof factsShape> =>
    holds(kind, name) ? factsShape.parse(run('facts.mjs', kind, gold(`${kind}.json`), out)) : {};
  const { names, right } = facts('resolution');
  const { f1 } = facts('targets');
  const { found, strength } = facts('actions');
  // Of the 12 names of the plan 4 stand in its letterhead, otherwise printed than in the signature, where they are read once: 8 of 12.
  const resolution = names === undefined || right === undefined ? undefined : share(right, names);
  const all = { resolution, targets: f1, actions: found, strength };
  return Object.fromEntries(Object.entries(all).flatMap(([what, value]) => (value === undefined ? [] : [[what, value]])));
}

/** Reads a document and holds the reading against its gold. */
export async function scoresOf(name: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-gold-'));
  try {
    const out = join(folder, 'out.json');
    const file = textOf(name);
    writeFileSync(out, JSON.stringify(await extract(readFileSync(file), basename(file))));
    return { ...basics(name, out), ...finer(name, out) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What each figure of each document may not fall below: `floors.json`, which only rises. */
export const floors = (): Readonly<Record<string, Scores>> =>
  z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(readFileSync(gold('floors.json'), 'utf8')));
