import { beforeAll, expect, it } from 'vitest';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const [JIANGSU, LIANYUNGANG, SICHUAN] = ['reg:320000', 'reg:320700', 'reg:510000'];
const CITY = 'doc:lianyungang-opinions';

describeStores('measures of what lies in a region', (stores) => {
  let data: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    data = dataOf(await fillWithCorpus(await stores.open()));
  });
  /** How many measures of each document a filter finds. */
  const found = async (filter: string): Promise<Record<string, number>> => {
    const { list } = await data<{ list: { totalCount: number; nodes: { document: { id: string } }[] } }>(
      `{ list: measures(first: 100, filter: { ${filter} }) { totalCount nodes { document { id } } } }`,
    );
    expect(list.nodes).toHaveLength(list.totalCount);
    const counts: Record<string, number> = {};
    for (const { document } of list.nodes) counts[document.id] = (counts[document.id] ?? 0) + 1;
    return counts;
  };

  it('are those of its own documents and of its cities’, where that is asked', async () => {
    expect(await found(`regions: ["${JIANGSU}"]`)).not.toHaveProperty(CITY);
    expect(await found(`regionsWithin: ["${JIANGSU}"]`)).toMatchObject({ [CITY]: 21 });
    expect(await found(`regionsWithin: ["${LIANYUNGANG}"]`)).toEqual({ [CITY]: 21 });
    expect(await found(`regionsWithin: ["${SICHUAN}"]`)).toEqual({ 'doc:sichuan-opinions': 17 });
    expect(await found('regionsWithin: ["reg:100000"]')).toEqual({
      ...{ 'doc:pilot-zone-master-plan': 22, [CITY]: 21, 'doc:sichuan-opinions': 17, 'doc:g60-park-scheme': 10 },
    });
  });

  it('are narrowed by all else that is asked, below what owns them too', async () => {
    expect(
      await found(`regionsWithin: ["${JIANGSU}"], documents: ["${CITY}"], kinds: [IMPLEMENTATION_OPINION]`),
    ).toEqual({ [CITY]: 21 });
    expect(await found(`regionsWithin: ["${JIANGSU}"], regions: ["${SICHUAN}"]`)).toEqual({});
    const answer = await data(`{
      city: document(id: "${CITY}") { measures(filter: { regionsWithin: ["${JIANGSU}"] }) { totalCount } }
      province: document(id: "doc:sichuan-opinions") { measures(filter: { regionsWithin: ["${JIANGSU}"] }) { totalCount } }
      measureFacets(filter: { documents: ["${CITY}"], regionsWithin: ["${JIANGSU}"] }) { totalCount kinds { values { value count } } } }`);
    expect(answer).toEqual({
      city: { measures: { totalCount: 21 } },
      province: { measures: { totalCount: 0 } },
      measureFacets: { totalCount: 21, kinds: { values: [{ value: 'IMPLEMENTATION_OPINION', count: 21 }] } },
    });
  });
});
