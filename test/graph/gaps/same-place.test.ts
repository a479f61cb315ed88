import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { ingestDocument } from '../../../cli/library/ingest-document.js';
import { linksBetween } from '../../../cli/library/links-between.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import { removeDocument } from '../../../graph/write-document.js';
import { packageFile } from '../../../schema/package-root.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';
import { FIRST_HALF, OTHER_HALF } from '../../support/texts-of-one-city.js';

const TEXTS: Readonly<Record<string, () => string>> = {
  plan: () => readFileSync(packageFile('corpus', 'pilot-zone-master-plan.txt'), 'utf8'),
  first: FIRST_HALF,
  other: OTHER_HALF,
};
const GAPS = {
  name: 'duty gaps',
  text: `MATCH (n:Gap) WHERE n.kind = 'MEASURE_WITHOUT_COUNTERPART'
RETURN n.documentId AS documentId, n.subjectId AS subjectId, n.severity AS severity, n.message AS message ORDER BY n.id`,
};

describeStores('what one text of a place leaves out', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
  });
  const ingest = async (...slugs: readonly string[]): Promise<void> => {
    for (const slug of slugs) {
      const bytes = Buffer.from(TEXTS[slug]?.() ?? '');
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
    }
  };
  const gaps = (): Promise<readonly Readonly<Record<string, unknown>>[]> => store.run(GAPS);
  const counts = async (): Promise<Readonly<Record<string, number>>> => {
    const found: Record<string, number> = {};
    for (const { documentId, severity } of await gaps()) {
      const key = `${String(documentId)} ${String(severity)}`;
      found[key] = (found[key] ?? 0) + 1;
    }
    return found;
  };

  it('is no duty where another has it, whichever comes first, and one again when that goes', async () => {
    await ingest('plan', 'first');
    const alone = await counts();
    expect(alone).toEqual({ 'doc:first MEDIUM': 10 });
    await ingest('other');
    expect(await counts()).toEqual({
      ...{ 'doc:first LOW': 5, 'doc:first MEDIUM': 5, 'doc:other LOW': 6, 'doc:other MEDIUM': 5 },
    });
    const both = await gaps();
    expect(await removeDocument(store, 'other', [], { linksOf: linksBetween })).toBe(true);
    expect(await counts()).toEqual(alone);

    store = await stores.open();
    await ingest('other', 'first', 'plan');
    expect(await gaps()).toEqual(both);
  }, 180_000);

  it('is a duty again where somebody rejects that the other has it', async () => {
    await ingest('plan', 'first', 'other');
    const low = (await gaps()).filter(({ documentId, severity }) => documentId === 'doc:first' && severity === 'LOW');
    const [gap] = low;
    expect(gap?.['subjectId']).toBe('mea:plan/2.2');
    const links = await store.run({
      name: 'links of other',
      text: `MATCH (m:Measure {documentId: 'doc:other'})-[r:COUNTERPART_OF]->(h:Measure {id: '${String(gap?.['subjectId'])}'}) RETURN r.id AS id`,
    });
    expect(links.length).toBeGreaterThan(0);
    for (const { id } of links) {
      await reviewLink(store, linkWorldOf(), { link: String(id), status: 'REJECTED', relation: null, note: null });
    }
    const after = (await gaps()).find(
      ({ documentId, subjectId }) => documentId === 'doc:first' && subjectId === gap?.['subjectId'],
    );
    expect(after?.['severity']).toBe('MEDIUM');
  }, 180_000);
});
