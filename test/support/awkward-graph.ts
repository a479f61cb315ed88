import { savePark } from '../../graph/parks/save-park.js';
import { proposeLink } from '../../graph/reviews/propose-link.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import type { Parameters, Store } from '../../graph/store.js';
import { fillWithCorpus } from './corpus-graph.js';
import { linkWorldOf } from './link-world.js';
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

/** Who made every review, and must be in no export. */
export const REVIEWER = '王五';
export const REVIEW_NOTE = '核对过原文，对象相同';

/** As a re-reading tells of a correction whose words are gone. */
const LOST = {
  id: 'fin:lianyungang-opinions/CORRECTION_WITHOUT_PLACE/1',
  ...{ documentId: 'doc:lianyungang-opinions', code: 'CORRECTION_WITHOUT_PLACE', severity: 'WARNING', sort: 'x' },
  message: `what ${REVIEWER} corrected on 2025-06-30 is not applied`,
};
const FIND = {
  name: 'find-awkward',
  text: 'MATCH (d:Document {id: $documentId}) CREATE (f:Finding) SET f += $row CREATE (d)-[:HAS_FINDING]->(f)',
};

/** The corpus with a park, what people stated of it and of links, and a concept and relations whose texts are awkward. */
export async function fillAwkwardly(store: Store): Promise<Store> {
  await fillWithCorpus(store);
  await savePark(store, worldOf(), parkOf({ evidence: [evidence('2.3'), evidence('1.1')] }));
  await judgeLinks(store);
  await store.write(async (unit) => {
    await unit.run(CREATE, { row: AWKWARD });
    await unit.run(FIND, { documentId: LOST.documentId, row: LOST });
    const { id, ...row } = AWKWARD;
    await unit.run(RELATE, { id: String(id), to: 'con:上市培育', row });
    // Twice between the same two, and alike in everything.
    const twice = { id: 'con:上市培育', to: String(id), row: {} };
    await unit.run(RELATE, twice);
    await unit.run(RELATE, twice);
  });
  return store;
}

/** One link confirmed with a note, one rejected without, one made by hand without a reason. */
async function judgeLinks(store: Store): Promise<void> {
  const world = linkWorldOf(REVIEWER);
  const [city, plan] = ['lianyungang-opinions', 'pilot-zone-master-plan'];
  const confirmed = {
    link: `cou:${city}/2.1.2>${plan}/3.4`,
    status: 'CONFIRMED',
    relation: null,
    note: REVIEW_NOTE,
  } as const;
  const rejected = {
    link: `sup:${city}/2.1.1>g60-park-scheme/4`,
    status: 'REJECTED',
    relation: null,
    note: null,
  } as const;
  const proposed = { measure: `mea:${city}/2.1.3`, to: `mea:${plan}/4.10`, relation: null, note: null };
  for (const { userErrors } of [
    await reviewLink(store, world, confirmed),
    await reviewLink(store, world, rejected),
    await proposeLink(store, world, proposed),
  ]) {
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}
