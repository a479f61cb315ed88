import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variantsAmong } from '../../../ingest/compare/variants.js';
import { versionOfBatch } from '../../../ingest/compare/version-of-batch.js';
import { graphBatch } from '../../../ingest/batch.js';
import { extract } from '../../../ingest/pipeline.js';
import { packageFile } from '../../../schema/package-root.js';

const SHIPPED = [
  'g60-park-scheme',
  'lianyungang-opinions',
  'pilot-zone-master-plan-repost',
  'pilot-zone-master-plan',
  'sichuan-opinions',
];

const versions = await Promise.all(
  SHIPPED.map(async (slug) => {
    const name = `${slug}.txt`;
    const extraction = await extract(readFileSync(packageFile('corpus', name)), name);
    return versionOfBatch(graphBatch(extraction, { slug, reader: 'test' }));
  }),
);

describe('the five shipped texts as they are read', () => {
  it('hold one variant, the repost of the plan, with all 22 pairs of measures', () => {
    for (const version of versions) {
      const found = variantsAmong(version, versions);
      if (!version.slug.startsWith('pilot-zone')) expect(found).toEqual([]);
      else {
        expect(found).toMatchObject([
          { variantId: 'doc:pilot-zone-master-plan-repost', originalId: 'doc:pilot-zone-master-plan' },
        ]);
        expect(found[0]?.measures).toHaveLength(22);
      }
    }
  });
});
