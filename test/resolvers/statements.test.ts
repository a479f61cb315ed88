import { beforeAll, describe, expect, it } from 'vitest';
import { counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';

/** Every field that gives a list, and every field that leads on from one, under a list of documents and one of bodies. */
const queryOf = (first: number): string => `{
  documents(first: ${String(first)}, filter: { includeVariants: true }) { totalCount nodes {
    issuers { name region { name } system { name } parent { name } children { name } predecessors { from { name } } successors { to { name } } issued { slug } }
    regions { name parent { name } children { name } documents { totalCount nodes { slug } } }
    sections { parent { title } measures { title } span { quote } }
    indicators { parent { name } children { name } measures { measure { title } criterion { name } rationale { fromSpan { quote } } } }  ratings { name }  targets { section { title } document { slug } }
    citations { document { title } }  citedBy { nodes { from { slug } } }  findings { document { slug } }
    variantOf { differences { measure { title } original { quote } } measures { original { title } variant { title } } }  variants { document { slug } }
    supersededBy { later { slug } changes { earlier { title } later { title } differences { measure { title } original { quote } } } } supersedes { earlier { slug } }
    measures(first: ${String(first * 20)}) { totalCount nodes {
      upstream { applies to { title } rationale { fromSpan { quote } toSpan { verified } } comparison { from { quote } } }
      downstream(first: 2) { totalCount nodes { applies from { title document { slug } } } }  indicators { indicator { name } criterion { name } }
      document { slug } section { title } actions { span { verified } } targets { text }
      assignments { agency { name assignments(first: 2) { totalCount nodes { measure { title } } } } span { verified } }
      products { product { name broader { name } narrower { name } mentions(first: 2) { totalCount nodes { measure { title } } } } }
    } }
  } }
}`;

describe('a list', () => {
  const stores = embeddedStores();
  let counted: ReturnType<typeof counting>;
  beforeAll(async () => {
    counted = counting(await fillWithCorpus(await stores.open()));
  });

  it('costs no statement an item: five documents with all they hold take little more than one', async () => {
    const data = dataOf(counted.store);
    const statementsFor = async (first: number): Promise<readonly string[]> => {
      counted.statements.length = 0;
      await data(queryOf(first));
      return [...counted.statements];
    };
    const one = await statementsFor(1);
    const five = await statementsFor(5);
    // Nodes that are met on the way at different depths are read once a depth, never once an item.
    for (const name of new Set(five)) {
      expect(five.filter((other) => other === name).length, name).toBeLessThanOrEqual(8);
    }
    expect(five.length).toBeLessThan(one.length * 2);
  });
});
