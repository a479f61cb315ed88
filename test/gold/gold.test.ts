import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extract } from '../../ingest/pipeline.js';
import { packageFile } from '../../schema/package-root.js';

const GOLD = ['lianyungang-opinions', 'sichuan-opinions', 'pilot-zone-master-plan', 'g60-park-scheme'];
/** Nobody is made responsible in these by name, or they hold no targets or actions that are scored. */
const WITH_CLAUSES = GOLD.slice(0, 2);
const WITH_ACTIONS = GOLD.slice(0, 3);
const WITH_TARGETS = ['lianyungang-opinions', 'pilot-zone-master-plan', 'g60-park-scheme'];

const figure = z.object({ f1: z.number() });
const scoreShape = z.object({
  measures: figure,
  agenciesWithRole: figure,
  products: figure,
  citations: figure,
  head: z.record(z.string(), z.boolean()),
  scheme: z.object({ dimensions: figure, criteria: figure, ratings: figure }).optional(),
  spans: z.object({ bad: z.number() }),
});
const factsShape = z.object({
  names: z.number().optional(),
  right: z.number().optional(),
  accuracy: z.number().optional(),
  f1: z.number().optional(),
  found: z.number().optional(),
  strength: z.number().optional(),
});

const gold = (name: string): string => packageFile('test', 'gold', name);
const folder = mkdtempSync(join(tmpdir(), 'cetu-gold-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `cetu extract FILE --with-text` prints, as a file for the scorers. */
async function extracted(name: string): Promise<string> {
  const file = `${name}.txt`;
  const out = join(folder, `${name}.json`);
  writeFileSync(out, JSON.stringify(await extract(readFileSync(packageFile('corpus', file)), file)));
  return out;
}

const run = (script: string, ...args: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [gold(script), ...args, '--json'], { encoding: 'utf8' }));

describe.each(GOLD)('the gold of %s', async (name) => {
  const score = scoreShape.parse(run('score.mjs', gold(`${name}.json`), await extracted(name)));

  it('finds every measure and nothing else', () => {
    expect(score.measures.f1).toBe(1);
  });

  it('finds who is responsible, with the role', () => {
    expect(score.agenciesWithRole.f1).toBe(1);
  });

  it('finds the products', () => {
    expect(score.products.f1).toBeGreaterThanOrEqual(0.97);
  });

  it('reads the head', () => {
    expect(Object.entries(score.head).filter(([, right]) => !right)).toEqual([]);
  });

  it('finds every citation and nothing else', () => {
    expect(score.citations.f1).toBe(1);
  });

  it('quotes exactly', () => {
    expect(score.spans.bad).toBe(0);
  });

  it.skipIf(score.scheme === undefined)('reads dimensions, criteria and ratings', () => {
    expect(score.scheme?.dimensions.f1).toBe(1);
    expect(score.scheme?.criteria.f1).toBeGreaterThanOrEqual(0.9);
    expect(score.scheme?.ratings.f1).toBe(1);
  });
});

describe('the finer facts', () => {
  it.each(WITH_CLAUSES)('names the right bodies in %s', async (name) => {
    const { accuracy } = factsShape.parse(run('facts.mjs', 'resolution', gold('resolution.json'), await extracted(name)));
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
  });

  it('names the right bodies in the plan, whose issuers stand once, as signed', async () => {
    const { names, right } = factsShape.parse(
      run('facts.mjs', 'resolution', gold('resolution.json'), await extracted('pilot-zone-master-plan')),
    );
    // The gold has 12 printed names: 8 of the signature, and the 4 that the letterhead prints otherwise.
    expect([names, right]).toEqual([12, 8]);
  });

  it.each(WITH_TARGETS)('finds the targets of %s', async (name) => {
    const { f1 } = factsShape.parse(run('facts.mjs', 'targets', gold('targets.json'), await extracted(name)));
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it.each(WITH_ACTIONS)('finds the actions of %s and how strongly they bind', async (name) => {
    const { found, strength } = factsShape.parse(
      run('facts.mjs', 'actions', gold('actions.json'), await extracted(name)),
    );
    expect(found).toBeGreaterThanOrEqual(0.85);
    expect(strength).toBeGreaterThanOrEqual(0.85);
  });
});
