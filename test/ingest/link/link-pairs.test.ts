import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../../ingest/link/indicator-profile.js';
import { linkDocuments } from '../../../ingest/link/link-documents.js';
import { linkIndicators } from '../../../ingest/link/link-indicators.js';
import { linkIndicatorPairs, linkPairs } from '../../../ingest/link/link-pairs.js';
import { linkable, type Linkable } from '../../../ingest/link/linkable.js';
import { extract } from '../../../ingest/pipeline.js';
import type { Extraction } from '../../../schema/model.js';
import { packageFile } from '../../../schema/package-root.js';

const read = (slug: string): Promise<Extraction> =>
  extract(readFileSync(packageFile('corpus', `${slug}.txt`)), `${slug}.txt`);

describe('a pair that a person chose', () => {
  let city: Linkable;
  let plan: Linkable;
  beforeAll(async () => {
    city = linkable(await read('lianyungang-opinions'), 'lianyungang-opinions');
    plan = linkable(await read('pilot-zone-master-plan'), 'pilot-zone-master-plan');
  });

  it('is compared as the machine compares: what both found is the same to the last digit', () => {
    const found = linkDocuments(city, plan);
    expect(found.counterparts.length).toBeGreaterThan(15);
    expect(linkPairs(city, plan, found.counterparts)).toEqual({ ...found, rejected: [] });
  });

  it('is as little alike as the machine says of what it rejected', () => {
    const { rejected } = linkDocuments(city, plan);
    const [far] = rejected.filter(({ from }) => from.startsWith('mea:lianyungang'));
    if (far === undefined) throw new Error('nothing rejected');
    const [link] = linkPairs(city, plan, [far]).counterparts;
    expect(link?.confidence).toBeCloseTo(far.confidence, 3);
    expect(link?.id).toBe(far.id.replace('rej:', 'cou:'));
  });

  it('is left out where an end is not there', () => {
    const [from, to] = [city.provisions[0]?.id ?? '', 'mea:pilot-zone-master-plan/9.9'];
    expect(linkPairs(city, plan, [{ from, to }]).counterparts).toEqual([]);
  });

  it('may be a measure and a dimension', async () => {
    const scheme = {
      id: 'doc:g60-park-scheme',
      dimensions: dimensionsOf(await read('g60-park-scheme'), 'g60-park-scheme'),
    };
    const found = linkIndicators(city, scheme);
    expect(linkIndicatorPairs(city, scheme, found.links)).toEqual(found);
    const [from] = found.links.map((link) => link.from);
    const other = scheme.dimensions.find(({ id }) => !found.links.some((link) => link.from === from && link.to === id));
    const [made] = linkIndicatorPairs(city, scheme, [{ from: from ?? '', to: other?.id ?? '' }]).links;
    expect(made?.confidence).toBeLessThan(0.24);
  });
});
