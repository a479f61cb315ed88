import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { askingOf, contractQuery, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { filteredLists, INPUTS } from '../support/filtered-lists.js';
import { servedPart } from '../support/served-part.js';
import { describeBoth } from '../support/stores.js';
import { executableSchema } from '../../resolvers/api.js';

const MEASURES = '{ totalCount nodes { id } }';

/** Together they ask every question that the resolvers ask. */
const QUERIES: readonly string[] = [
  `{ documents(filter: { includeCited: true, includeVariants: true }, first: 100) { totalCount nodes {
    id slug title printedTitle held kind level docNumber issuedOn publishedOn effectiveOn expiresOn draft
    issuers { id } regions { id } source { name mediaType encoding sha256 textSha256 characters url }
    sections { id number title level parent { id } measures { id } } ratings { name min max span { quote } }
    indicators { id code name text parent { id } children { id } } targets { id text value section { id } }
    citations { title docNumber document { id } span { start quote } } citedBy { totalCount nodes { from { id } } }
    variantOf { similarity document { id } } variants { document { id } } supersededBy { later { id } changes { kind differences { kind } } } supersedes { earlier { id } } findings { id code severity message span { quote } }
    measures(first: 100) { totalCount nodes { id } }
  } } }`,
  `{ measures(first: 100) { nodes { id number title text document { id } section { id }
    actions { text verb strength instrument span { start end } }
    targets { id text metric value valueMax unit comparator deadline deadlineText measure { id } }
    products { asPrinted product { id } span { start end quote verified } }
    assignments { role roleAsPrinted basis asPrinted dueOn agency { id } ruleSpan { quote } span { quote } spans { start end quote verified } }
  } } }`,
  `{ agencies(filter: { includeUnnamed: true }, first: 100) { totalCount nodes { id name aliases level region { id } system { id name } parent { id } children { id }
    predecessors { from { id } on reform } successors { to { id } on reform } issued { id } assignments(first: 100) { totalCount nodes { measure { id } role } }
  } } }`,
  `{ products(filter: { includeUnnamed: true }, first: 100) { totalCount nodes { id name aliases category broader { id } narrower { id } mentions(first: 100) { totalCount nodes { measure { id } asPrinted } } } } }`,
  `{ regions { id name code level parent { id } children { id } documents { totalCount nodes { id } } } }`,
  `{ municipal: regions(level: MUNICIPAL) { id } within: regions(parent: "reg:320000") { id } }`,
  `{ all: indicators { id } dimensions: indicators(dimensionsOnly: true) { id } scheme: indicators(scheme: "doc:g60-park-scheme") { id } }`,
  `{ targets(first: 100) { totalCount nodes { id } } findings(first: 100) { totalCount nodes { id } } }`,
  `{ document(slug: "pilot-zone-master-plan-repost") { variantOf { measures { similarity original { id } variant { id } }
    differences { kind measure { id } original { start end quote } variant { start end quote } } } } }`,
  `{ coverage(baseline: "doc:pilot-zone-master-plan") { summary { document { id } applies covered partial none share } rows { measure { id }
    cells { status counterparts { id } nearest { measure { id } reason } } } } peers: coverage(baseline: "doc:sichuan-opinions", against: ["doc:g60-park-scheme"]) {
    summary { applies covered partial none } rows { cells { status counterparts { id confidence relation } nearest { measure { id } } } } } }`,
  `{ profile(document: "doc:lianyungang-opinions", baseline: "doc:pilot-zone-master-plan") { applies counts { kind count } measures(first: 100) { nodes {
    measure { id } kind sameWords counterparts counterpart { id } concrete { slot from { quote } } } } }
    strengthDrift(document: "doc:sichuan-opinions") { steps { from to stronger same weaker notCompared counterparts(change: WEAKER, last: 3) { totalCount nodes { id } } } } }`,
  `{ agencies(first: 100) { nodes { id documents(includePredecessors: true) { totalCount nodes { document { id } lead responsible support } } lineElsewhere(last: 3) { totalCount
    nodes { newConcepts { id } assignment { measure { id } agency { id } } } } assignments(first: 3) { nodes { ladder(first: 3) { totalCount nodes { level answer measure { id }
    counterpart { id } assignments { agency { id } } } } } } } } }`,
  `{ out: trace(from: "doc:lianyungang-opinions", maxHops: 2, first: 100) { length steps { relation direction node { id } span { start end quote } } }
    between: trace(from: "mea:lianyungang-opinions/2.1.1", to: "mea:sichuan-opinions/2.1", maxHops: 6, first: 50) { length steps { relation direction node { id } span { quote } } } }`,
  ...['科技', '银', '知识产权 质押', 'G60', '2025年', '"(*/', '连云港'].map(
    (words) =>
      `{ search(query: ${JSON.stringify(words)}, first: 100) { totalCount nodes { score snippet span { start quote } node { id } } } }`,
  ),
  ...['市科技局', '人民银行', '科技厅', '银保监会', '省财政厅', '没有这个单位'].map(
    (name) => `{ agency(name: ${JSON.stringify(name)}) { id } }`,
  ),
  ...['知识产权质押融资', '投贷联动', '没有'].map((name) => `{ product(name: ${JSON.stringify(name)}) { id } }`),
];

describeBoth('both stores', (openBoth) => {
  let embedded: Ask;
  let neo4j: Ask;
  beforeAll(async () => {
    const [one, other] = await openBoth();
    embedded = askingOf(await fillWithCorpus(one));
    neo4j = askingOf(await fillWithCorpus(other));
  });

  it('answer alike whatever is asked', { timeout: 300_000 }, async () => {
    for (const query of QUERIES) expect(await embedded(query), query).toEqual(await neo4j(query));
  });

  it('answer the queries of the contract alike', async () => {
    const schema = executableSchema();
    const asked: readonly (readonly [string, Record<string, unknown>])[] = [
      ['trace-a-measure', { id: 'mea:lianyungang-opinions/2.1.2' }],
      ['agency-portfolio', { name: '中国人民银行' }],
      ['agency-portfolio', { name: '四川省科学技术厅' }],
      ['compare-texts', { slug: 'pilot-zone-master-plan-repost' }],
      ['paths', { from: 'agy:中国人民银行', to: 'agy:四川省科学技术厅' }],
    ];
    for (const [name, variables] of asked) {
      const query = servedPart(contractQuery(name), schema);
      const answer = await embedded(query, variables);
      expect(answer.errors).toEqual([]);
      expect(answer, name).toEqual(await neo4j(query, variables));
    }
  });

  it('filter alike', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(filteredLists, async ({ list, filter }) => {
        const query = `query($filter: ${INPUTS[list] ?? ''}) { ${list}(filter: $filter, first: 100) ${MEASURES} }`;
        const answer = await embedded(query, { filter });
        expect(answer.errors).toEqual([]);
        expect(answer).toEqual(await neo4j(query, { filter }));
      }),
      { numRuns: 40 },
    );
  });
});
