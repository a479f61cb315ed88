import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { graphBatch } from '../../ingest/batch.js';
import { extract } from '../../ingest/pipeline.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import type { Extraction } from '../../schema/model.js';
import { packageFile } from '../../schema/package-root.js';

const FILES = readdirSync(packageFile('corpus')).filter((name) => name.endsWith('.txt'));

const shipped = (file: string): Promise<Extraction> => extract(readFileSync(packageFile('corpus', file)), file);

const batchOf = (read: Extraction): GraphBatch =>
  graphBatch(read, { slug: read.source.name.replace('.txt', ''), reader: 'test' });

const idsOf = (batch: GraphBatch): readonly string[] => [
  batch.document.id,
  ...Object.values(batch.nodes).flatMap((rows) => rows.map(({ id }) => id)),
  ...Object.values(batch.shared).flatMap((rows) => rows.map(({ id }) => id)),
];

describe('a document without a title', () => {
  it('is known by its file', async () => {
    const text = '为做好工作，制定以下措施。\n一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';
    const read = await extract(Buffer.from(text), '漳州措施.txt');
    expect(read.title).toBe('');
    expect(batchOf(read).document.title).toBe('漳州措施');
  });
});

describe.each(FILES)('the batch of %s', (file) => {
  let batch: GraphBatch;
  beforeAll(async () => {
    batch = batchOf(await shipped(file));
  });

  it('has every id once', () => {
    const ids = idsOf(batch);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('holds both ends of every relation', () => {
    const ids = new Set(idsOf(batch));
    const links = [...Object.values(batch.links), ...Object.values(batch.sharedLinks)].flat();
    const ends = links.flatMap((link) => ('to' in link ? [link.from, link.to] : [link.from]));
    expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names only parents that are there', () => {
    const ids = new Set(idsOf(batch));
    const { Section, Measure, Action, Target, Indicator } = batch.nodes;
    const parents = [
      ...[...Section, ...Indicator].map(({ parentId }) => parentId),
      ...[...Measure, ...Target].map(({ sectionId }) => sectionId),
      ...[...Action, ...Target].map(({ measureId }) => measureId),
    ];
    expect(parents.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });

  it('sorts what stands in it in the order of the text', () => {
    for (const rows of [batch.nodes.Section, batch.nodes.Measure, batch.nodes.Target]) {
      const sorted = [...rows].sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ start }) => start);
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    }
  });

  it('is the same bytes again', async () => {
    const again = await shipped(file);
    expect(JSON.stringify(batchOf(again))).toBe(JSON.stringify(batch));
  });

  it('reaches 中国 from every region', () => {
    const above = new Map(batch.sharedLinks.REGION_PART_OF.map(({ from, to }) => [from, to]));
    for (const { id } of batch.shared.Region) {
      let top = id;
      for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
      expect(top).toBe('reg:100000');
    }
  });
});

describe('the batches of the corpus together', () => {
  let all: readonly GraphBatch[];
  beforeAll(async () => {
    all = (await Promise.all(FILES.map(shipped))).map(batchOf);
  });

  it('say the same of every node they share, so that documents come and go without a trace', () => {
    const rows = all.flatMap(({ shared }) => Object.values(shared).flat());
    const known = new Map<string, string>();
    const different = rows.filter((row) => {
      const before = known.get(row.id);
      known.set(row.id, JSON.stringify(row));
      return before !== undefined && before !== JSON.stringify(row);
    });
    expect(different).toEqual([]);
  });

  it('hold all that leads from a shared node, whichever document brings it', () => {
    const linksOf = (batch: GraphBatch): readonly string[] =>
      Object.entries(batch.sharedLinks).flatMap(([kind, links]) =>
        links.map(({ from, to }) => `${from} ${kind} ${to}`),
      );
    const union = [...new Set(all.flatMap(linksOf))];
    for (const batch of all) {
      const own = new Set(linksOf(batch));
      const ids = new Set(Object.values(batch.shared).flatMap((rows) => rows.map(({ id }) => id)));
      expect(union.filter((link) => ids.has(link.split(' ')[0] ?? '') && !own.has(link))).toEqual([]);
    }
  });

  it('carry the reforms: 四川银保监局 was followed by the branch of the 国家金融监督管理总局', () => {
    const sichuan = all.find(({ document }) => document.slug === 'sichuan-opinions');
    expect(sichuan?.sharedLinks.AGENCY_SUCCEEDED_BY).toContainEqual({
      from: 'agy:中国银行保险监督管理委员会四川监管局',
      to: 'agy:国家金融监督管理总局四川监管局',
      on: '2023-07-20',
      reform: '2023年党和国家机构改革',
    });
    expect(sichuan?.sharedLinks.AGENCY_PART_OF).toContainEqual({
      from: 'agy:四川省科学技术厅',
      to: 'agy:四川省人民政府',
    });
  });

  it('keep a group with the place of its document', () => {
    const lianyungang = all.find(({ document }) => document.slug === 'lianyungang-opinions');
    expect(lianyungang?.shared.Agency.find(({ group }) => group)).toMatchObject({
      id: 'agy:320700/功能板块管委会',
      name: '功能板块管委会',
    });
    expect(lianyungang?.document).toMatchObject({ level: 'MUNICIPAL', sort: '9999-99-99|lianyungang-opinions' });
  });
});
