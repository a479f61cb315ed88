import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_LABELS } from '../../graph/schema-change.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';
import { blocksOf, readPage, renew, RENEWS } from './page.js';

const PATH = 'docs/data-model.md';

/** Lines of what occurs, each with all properties that any of its kind has. */
class Occurring {
  readonly #properties = new Map<string, Set<string>>();

  add(what: string, properties: unknown): void {
    const names = this.#properties.get(what) ?? new Set();
    this.#properties.set(what, names);
    if (typeof properties !== 'object' || properties === null) return;
    for (const [name, value] of Object.entries(properties)) if (value !== null) names.add(name);
  }

  lines(form: (what: string, names: readonly string[]) => string): string {
    return [...this.#properties]
      .map(([what, names]) => form(what, [...names].filter((name) => name !== 'id').sort()))
      .sort()
      .map((line) => `${line}\n`)
      .join('');
  }
}

async function nodesAndRelations(store: Store): Promise<Readonly<Record<'labels' | 'relations', string>>> {
  const nodes = new Occurring();
  const relations = new Occurring();
  const labelOf = new Map<unknown, string>();
  for (const { labels, properties } of await store.run(statement('dump-nodes'))) {
    const label = String(Array.isArray(labels) ? labels[0] : labels);
    nodes.add(label, properties);
    if (typeof properties === 'object' && properties !== null && 'id' in properties) labelOf.set(properties.id, label);
  }
  for (const { from, type, to, properties } of await store.run(statement('dump-relations'))) {
    relations.add(`${labelOf.get(from) ?? '?'} ${String(type)} ${labelOf.get(to) ?? '?'}`, properties);
  }
  return {
    labels: nodes.lines((label, names) => `${label}: ${names.join(', ')}`.trimEnd()),
    relations: relations.lines((triple, names) => {
      const [from = '', type = '', to = ''] = triple.split(' ');
      return `${from} ─${type}${names.length > 0 ? ` {${names.join(', ')}}` : ''}→ ${to}`;
    }),
  };
}

describe(PATH, () => {
  const stores = embeddedStores();
  let there: Awaited<ReturnType<typeof nodesAndRelations>>;
  beforeAll(async () => {
    there = await nodesAndRelations(await fillWithCorpus(await stores.open()));
  });

  it('tells every relation and property of the graph of the corpus', () => {
    const blocks = blocksOf(readPage(PATH));
    const renewals = (['relations', 'labels'] as const).map((info) => {
      const block = blocks.find((one) => one.info === info);
      if (block === undefined) throw new Error(`${PATH} has no block for ${info}`);
      if (!RENEWS) expect(block.text, 'npm run docs:answers renews it').toBe(there[info]);
      return { start: block.start, end: block.end, block: `\`\`\`text ${info}\n${there[info]}\`\`\`\n` };
    });
    if (RENEWS) renew(PATH, renewals);
  });

  it('draws every kind of relation, and tells of every label', () => {
    const page = readPage(PATH);
    const drawn = blocksOf(page)[0]?.text ?? '';
    const types = new Set([...there.relations.matchAll(/─(\w+)/gu)].map(([, type]) => type ?? ''));
    const INNER = ['IN_BAND', 'KNOWN_AS', 'NAMES', 'REFERS_TO'];
    expect([...types].filter((type) => !drawn.includes(type)).sort()).toEqual(INNER);
    expect(NODE_LABELS.filter((label) => !new RegExp(`\\b${label}\\b`, 'u').test(page))).toEqual([]);
  });
});
