import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { createApi } from '../../resolvers/api.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

/** Every field of a type, of what is no value its own values. */
function everyField(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the API`);
  return Object.values(type.getFields())
    .map((field) => {
      const of = getNamedType(field.type);
      if (isLeafType(of)) return field.name;
      const values = isObjectType(of)
        ? Object.values(of.getFields()).filter((one) => isLeafType(getNamedType(one.type)))
        : [];
      return `${field.name} { __typename ${values.map((one) => one.name).join(' ')} }`;
    })
    .join(' ');
}

/** Every list that gives assignments. */
const LISTS: readonly (readonly [name: string, query: string])[] = [
  [
    'Measure.assignments',
    '{ agency(id: "agy:四川省科学技术厅") { assignments { nodes { measure { assignments { ...All } } } } } }',
  ],
  ['Agency.assignments', '{ agency(id: "agy:四川省科学技术厅") { assignments { nodes { ...All } } } }'],
  [
    'Agency.assignments of predecessors too',
    '{ agency(id: "agy:四川省科学技术厅") { assignments(includePredecessors: true) { nodes { ...All } } } }',
  ],
  [
    'AgencyDocument.assignments',
    '{ agency(id: "agy:四川省科学技术厅") { documents { nodes { assignments { nodes { ...All } } } } } }',
  ],
  [
    'Agency.lineElsewhere',
    '{ agency(id: "agy:连云港市科学技术局") { lineElsewhere { nodes { assignment { ...All } } } } }',
  ],
  [
    'LadderStep.assignments',
    '{ agency(id: "agy:连云港市科学技术局") { assignments { nodes { ladder { nodes { assignments { ...All } } } } } } }',
  ],
  [
    'Remedy.agencies',
    '{ gaps(filter: { kinds: [MEASURE_WITHOUT_LEAD] }) { nodes { remedies { agencies { ...All } } } } }',
  ],
];

interface Part {
  readonly asPrinted: string;
  readonly agency: { readonly id: string };
  readonly review: { readonly status: string; readonly by: string; readonly note: string | null } | null;
}

/** The parts in an answer, however deep. */
function partsIn(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('asPrinted' in value) return [value as Part];
  return Object.values(value).flatMap(partsIn);
}

describeStores('every list of assignments', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    const text = `MATCH (:Measure)-[r:ASSIGNED_TO]->(:Agency {id: 'agy:四川省科学技术厅'})
      SET r.reviewBy = '李四', r.reviewAt = '2025-06-30T08:00:00.000Z', r.reviewNote = '见正文'`;
    await store.write(async (unit) => unit.run({ name: 'set up a test', text }));
  });

  it.each(LISTS)('%s gives every field, and who gave a part by hand', async (_, query) => {
    const fields = everyField(createApi(store).schema, 'Assignment');
    const parts = partsIn(await dataOf(store)(`${query} fragment All on Assignment { ${fields} }`));
    const [byHand, read] = [true, false].map((wanted) =>
      parts.filter(({ agency }) => (agency.id === 'agy:四川省科学技术厅') === wanted),
    );
    expect(byHand?.length).toBeGreaterThan(0);
    for (const { review } of byHand ?? []) {
      expect(review).toMatchObject({ status: 'CONFIRMED', by: '李四', note: '见正文' });
    }
    expect(read?.filter(({ review }) => review !== null)).toEqual([]);
  });
});
