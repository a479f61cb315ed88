import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../../../graph/export/read-graph.js';
import { reviewPage } from '../../../graph/reviews/records.js';
import type { Store, Value } from '../../../graph/store.js';
import { fillAwkwardly } from '../../support/awkward-graph.js';
import { countsOf, exported, filesOf } from '../../support/exported.js';
import { folder } from '../../support/folder.js';
import { JARS, neo4jMissing } from '../../support/neo4j/availability.js';
import { describeBoth, embeddedStores } from '../../support/stores.js';

describeBoth('an export as Cypher', (openBoth) => {
  it('rebuilds the graph in an empty Neo4j, whatever its texts', async () => {
    const [embedded, neo4j] = await openBoth();
    await fillAwkwardly(embedded);
    const text = (await exported(embedded, 'cypher')).toString('utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
    for (const [number, line] of lines.entries()) {
      expect(line.endsWith(';')).toBe(true);
      // The tests' database has its constraints, and a schema is not changed between writes.
      if (!line.startsWith('UNWIND')) continue;
      await neo4j.write(async (unit) => unit.run({ name: `line-${String(number)}`, text: line.slice(0, -1) }));
    }
    expect(await countsOf(neo4j)).toEqual(await countsOf(embedded));
    expect(await readAll(neo4j)).toEqual(await readAll(embedded));
    // What went out without the names of people is whole without them: reviews are read where a document is read again.
    const reviews = await reviewPage(neo4j, '', 100);
    expect(reviews.map(({ review }) => review.by)).toEqual(reviews.map(() => 'a person not named'));
    expect(reviews.length).toBeGreaterThan(1);
  }, 300_000);
});

describe.skipIf(neo4jMissing() !== undefined)('an export for neo4j-admin', () => {
  const stores = embeddedStores();
  let store: Store;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
  }, 120_000);

  it('is imported by it, every node, relation and property but empty lists, which it cannot read', async () => {
    const home = folder();
    mkdirSync(join(home, 'conf'));
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
    const files = filesOf(await exported(store, 'neo4j'));
    for (const [name, content] of files) writeFileSync(join(home, name), content);
    const of = (kind: string, option: string): readonly string[] =>
      [...files.keys()].filter((name) => name.startsWith(kind)).map((name) => `--${option}=${join(home, name)}`);
    const { stdout } = await promisify(execFile)(
      'java',
      [
        ...[
          '-Xmx512m',
          ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ],
        ...['-cp', join(JARS, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
        ...['--array-delimiter=U+001F', '--multiline-fields=true'],
        ...[...of('nodes-', 'nodes'), ...of('relations-', 'relationships')],
      ],
      { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
    );
    const { nodes, relations } = await countsOf(store);
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b);
    expect(stdout).toContain(`${String(sum(nodes))} nodes`);
    expect(stdout).toContain(`${String(sum(relations))} relationships`);
    expect(Number(/(\d+) properties/u.exec(stdout)?.[1])).toBe(await propertiesIn(store));
  }, 300_000);
});

/** All that an export holds, in one order on every store. */
async function readAll(store: Store): Promise<readonly string[]> {
  const source = await readGraph(store, { withPeople: true });
  const found: string[] = [];
  for (const label of source.labels) {
    for (const pages of [source.nodes(label), source.relations(label)])
      for await (const page of pages) found.push(...page.map((one) => JSON.stringify(one)));
  }
  return found.sort();
}

/** Properties of all nodes and relations, without those of nodes about the graph itself, and without empty lists. */
async function propertiesIn(store: Store): Promise<number> {
  const source = await readGraph(store, { withPeople: true });
  let count = 0;
  for (const label of source.labels) {
    for (const pages of [source.nodes(label), source.relations(label)])
      for await (const page of pages)
        for (const { properties } of page)
          count += Object.values(properties).filter((value) => !isEmptyList(value)).length;
  }
  return count;
}

const isEmptyList = (value: Value): boolean => Array.isArray(value) && value.length === 0;
