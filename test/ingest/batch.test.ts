import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { graphBatch } from '../../ingest/batch.js';
import { extract } from '../../ingest/pipeline.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import type { Extraction } from '../../schema/model.js';
import { packageFile } from '../../schema/package-root.js';

const FILES = readdirSync(packageFile('corpus')).filter((name) => name.endsWith('.txt'));

const batchOf = (read: Extraction): GraphBatch =>
  graphBatch(read, { slug: read.source.name.replace('.txt', ''), reader: 'test' });

const idsOf = (batch: GraphBatch): readonly string[] => [
  batch.document.id,
  ...Object.values(batch.nodes).flatMap((rows) => rows.map(({ id }) => id)),
  ...Object.values(batch.shared).flatMap((rows) => rows.map(({ id }) => id)),
];

describe.each(FILES)('the batch of %s', (file) => {
  let read: Extraction;
  let batch: GraphBatch;
  beforeAll(() => {
    read = extract(readFileSync(packageFile('corpus', file)), file);
    batch = batchOf(read);
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

  it('is the same bytes again', () => {
    const again = extract(readFileSync(packageFile('corpus', file)), file);
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
