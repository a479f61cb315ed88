import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { filteredLists, INPUTS } from '../support/filtered-lists.js';
import { describeStores } from '../support/stores.js';

interface Counted {
  list: { totalCount: number; nodes: { id: string }[] };
}

interface Body {
  id: string;
  assignments: { totalCount: number };
  issued: unknown[];
}

describeStores('a filter', (stores) => {
  let data: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    data = dataOf(await fillWithCorpus(await stores.open()));
  });
  const ids = async (field: string): Promise<string[]> => {
    const { list } = await data<Counted>(`{ list: ${field} { totalCount nodes { id } } }`);
    expect(list.totalCount).toBe(list.nodes.length);
    return list.nodes.map(({ id }) => id);
  };

  it('leaves copies and what is only cited out of lists and totals unless asked for', async () => {
    const held = [
      'doc:pilot-zone-master-plan',
      'doc:g60-park-scheme',
      'doc:lianyungang-opinions',
      'doc:sichuan-opinions',
    ];
    expect(await ids('documents')).toEqual(held);
    expect(await ids('documents(filter: { includeVariants: true })')).toContain('doc:pilot-zone-master-plan-repost');
    const cited = await ids('documents(filter: { includeCited: true }, first: 100)');
    expect(cited).toContain('cit:长江三角洲区域一体化发展规划纲要');
    expect(cited.filter((id) => id.startsWith('doc:'))).toEqual(held);
    // The plan itself calls it 长江三角洲区域一体化发展规划纲要; only its retelling calls it so.
    const retold = await ids('documents(filter: { includeCited: true, includeVariants: true }, first: 100)');
    const onlyRetold = 'cit:长三角区域一体化发展规划纲要';
    expect(retold).toContain(onlyRetold);
    expect(cited).not.toContain(onlyRetold);
    const measures = await ids('measures(first: 100)');
    expect(measures.filter((id) => id.includes('repost'))).toEqual([]);
    const named = await ids('measures(filter: { documents: ["doc:pilot-zone-master-plan-repost"] }, first: 100)');
    expect(named.length).toBeGreaterThan(10);
  });

  it('counts what it lets through, over all pages', { timeout: 120_000 }, async () => {
    interface Paged {
      list: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    await fc.assert(
      fc.asyncProperty(filteredLists, async ({ list, filter }) => {
        const query = `query($filter: ${INPUTS[list] ?? ''}, $after: String) { list: ${list}(filter: $filter, first: 100, after: $after) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
        const found = new Set<string>();
        const totals = new Set<number>();
        for (let after: string | null = null, more = true; more;) {
          const page: Paged['list'] = (await data<Paged>(query, { filter, after })).list;
          for (const { id } of page.nodes) found.add(id);
          totals.add(page.totalCount);
          [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
        }
        expect([...totals]).toEqual([found.size]);
      }),
      { numRuns: 60 },
    );
  });

  it('lists bodies and products that a document names, the others when asked for', async () => {
    const named = `totalCount nodes { id assignments { totalCount } issued { id } }`;
    const { list } = await data<{ list: { totalCount: number; nodes: Body[] } }>(
      `{ list: agencies(first: 100) { ${named} } }`,
    );
    expect(list.nodes.filter((body) => body.assignments.totalCount + body.issued.length === 0)).toEqual([]);
    const all = await ids('agencies(filter: { includeUnnamed: true }, first: 100)');
    expect(all).toEqual(expect.arrayContaining(list.nodes.map(({ id }) => id)));
    // A predecessor of a named body, and its parent.
    for (const id of ['agy:中国保险监督管理委员会', 'agy:国务院']) {
      expect(all).toContain(id);
      expect(list.nodes.map((body) => body.id)).not.toContain(id);
    }
    const products = await ids('products(filter: { text: "债券" }, first: 100)');
    const kinds = await ids('products(filter: { text: "债券", includeUnnamed: true }, first: 100)');
    expect(products).toContain('prd:绿色债券');
    // 债券 is only a broader kind; 创业投资基金债券 is what the retelling makes of the plan's 创业投资基金类债券.
    expect(kinds.filter((id) => !products.includes(id))).toEqual(
      expect.arrayContaining(['prd:债券', 'prd:创业投资基金债券']),
    );
  });

  it('gives a line the bodies that a document names', async () => {
    const { node } = await data<{ node: { agencies: { totalCount: number; nodes: Body[] } } }>(
      `{ node(id: "sys:银行保险监管") { ... on AgencySystem { agencies(first: 100) { totalCount nodes {
        id assignments { totalCount } issued { id } } } } } }`,
    );
    expect(node.agencies.totalCount).toBe(node.agencies.nodes.length);
    expect(node.agencies.nodes.map(({ id }) => id)).toContain('agy:国家金融监督管理总局连云港监管分局');
    expect(node.agencies.nodes.filter((body) => body.assignments.totalCount + body.issued.length === 0)).toEqual([]);
  });

  it('finds no body and no product without a place', async () => {
    for (const words of ['监督管理', '债券', '国务院']) {
      const { search } = await data<{ search: { nodes: { span: unknown }[] } }>(
        `{ search(query: "${words}", types: [AGENCY, PRODUCT], first: 100) { nodes { span { quote } } } }`,
      );
      expect(search.nodes.filter(({ span }) => span === null)).toEqual([]);
    }
  });

  it('finds a document by its slug, held or only cited', async () => {
    for (const slug of ['sichuan-opinions', 'cit:长江三角洲区域一体化发展规划纲要']) {
      const { document } = await data<{ document: unknown }>(
        `query($slug: String) { document(slug: $slug) { slug } }`,
        { slug },
      );
      expect(document).toEqual({ slug });
    }
    const { document } = await data<{ document: unknown }>('{ document(slug: "doc:sichuan-opinions") { slug } }');
    expect(document).toBeNull();
  });

  it('finds the dated before the undated, which sort last', async () => {
    expect((await ids('documents'))[0]).toBe('doc:pilot-zone-master-plan');
    expect(await ids('documents(filter: { issuedTo: "2030-01-01" })')).toEqual(['doc:pilot-zone-master-plan']);
    expect(await ids('documents(filter: { issuedFrom: "2022-11-12" })')).toEqual([]);
  });

  it('takes no draft for a document in force', async () => {
    expect(await ids('documents(filter: { inForceOn: "2023-06-01" })')).toEqual(['doc:pilot-zone-master-plan']);
    expect(await ids('documents(filter: { inForceOn: "2022-01-01" })')).toEqual([]);
    expect(await ids('documents(filter: { draft: true })')).not.toContain('doc:pilot-zone-master-plan');
  });

  it('asks for one of the bodies in the part, not for the body and the part apart', async () => {
    const led = await ids('measures(filter: { agencies: ["agy:四川省财政厅"], role: LEAD }, first: 100)');
    const any = await ids('measures(filter: { agencies: ["agy:四川省财政厅"] }, first: 100)');
    expect(any).toEqual(expect.arrayContaining(led));
    expect(led.length).toBeGreaterThan(0);
    expect(led.length).toBeLessThan(any.length);
  });

  it('tells measures that nobody answers for from those that somebody does', async () => {
    const [all, given, free] = await Promise.all([
      ids('measures(first: 100)'),
      ids('measures(filter: { hasAgency: true }, first: 100)'),
      ids('measures(filter: { hasAgency: false }, first: 100)'),
    ]);
    expect([...given, ...free].sort()).toEqual([...all].sort());
    expect(free.filter((id) => id.startsWith('mea:pilot-zone-master-plan/'))).toHaveLength(22);
  });

  it('does not restrict where a list is empty, and finds nothing for an id that is not there', async () => {
    expect(await ids('measures(filter: { documents: [], kinds: [] }, first: 100)')).toEqual(
      await ids('measures(first: 100)'),
    );
    expect(await ids('measures(filter: { agencies: ["agy:没有"] })')).toEqual([]);
  });

  it('holds every word of a text, in any width', async () => {
    const both = await ids('measures(filter: { text: "知识产权 质押" }, first: 100)');
    expect(both).toContain('mea:pilot-zone-master-plan/3.4');
    expect(await ids('measures(filter: { text: "5g" }, first: 100)')).toEqual(
      await ids('measures(filter: { text: "（５Ｇ）" }, first: 100)'),
    );
    expect(await ids('measures(filter: { text: "没有这样的话" })')).toEqual([]);
  });
});
