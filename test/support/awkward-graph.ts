import { savePark } from '../../graph/parks/save-park.js';
import type { Parameters, Store } from '../../graph/store.js';
import { fillWithCorpus } from './corpus-graph.js';
import { evidence, parkOf, worldOf } from './park-world.js';

/** Texts that some format or other takes for its own signs. */
export const AWKWARD: Parameters = {
  id: 'con:怪|"字"',
  name: '=HYPERLINK("http://x")',
  folded: 'a\'b\\u0041\\\'"c"\r\nd\te;f,g\u2028h',
  aliases: ['', 'a;b', '"', '=1+1', '𠮷😀', '<b>&amp;</b> ]]>'],
  empty: '',
  none: [],
  flags: [true, false],
  weights: [0.1, 1, -2.5e-7],
  large: 9007199254740991,
  share: 0.25,
  whole: true,
  xml: '</data><node id="x"/>&#0; ]]> &',
};

const CREATE = { name: 'create-awkward', text: 'CREATE (n:Concept) SET n += $row' };
const RELATE = {
  name: 'relate-awkward',
  text: 'MATCH (a:Concept {id: $id}) MATCH (b:Concept {id: $to}) CREATE (a)-[r:BROADER]->(b) SET r += $row',
};

/** The corpus with a park, what people stated of it, and a concept and relations whose texts are awkward. */
export async function fillAwkwardly(store: Store): Promise<Store> {
  await fillWithCorpus(store);
  await savePark(store, worldOf(), parkOf({ evidence: [evidence('2.3'), evidence('1.1')] }));
  await store.write(async (unit) => {
    await unit.run(CREATE, { row: AWKWARD });
    const { id, ...row } = AWKWARD;
    await unit.run(RELATE, { id: String(id), to: 'con:上市培育', row });
    // Twice between the same two, and alike in everything.
    for (const _ of [1, 2]) await unit.run(RELATE, { id: 'con:上市培育', to: String(id), row: {} });
  });
  return store;
}
