import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { askingOf, dataOf } from '../support/asking.js';
import { describeStores } from '../support/stores.js';

const corpus = (slug: string): string => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8').trimEnd();
const SCHEME = corpus('g60-park-scheme');
const REVISED = SCHEME.replace('多渠道全方位展示园区优秀企业风采', '多渠道全方位展示园区优秀企业和人才风采');
const [SECOND, REVISION, CITY] = ['doc:g60-park-scheme', 'doc:scheme-revised', 'doc:lianyungang-opinions'];

interface Linked {
  links: { totalCount: number; nodes: { measure: { document: { id: string } }; indicator: { id: string } }[] };
}

describeStores('a scheme in whose place another counts', (stores) => {
  let store: Store;
  let before: readonly string[];
  const ingest = async (slug: string, text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
  };
  /** From which document to which scheme dimensions are linked, each once. */
  const linked = async (documents: readonly string[]): Promise<readonly string[]> => {
    const { links } = await dataOf(store)<Linked>(
      `{ links(first: 100, filter: { kinds: [INDICATOR], documents: ${JSON.stringify(documents)} }) { totalCount nodes {
        ... on IndicatorLink { measure { document { id } } indicator { id } } } } }`,
    );
    expect(links.nodes).toHaveLength(links.totalCount);
    const schemeOf = (id: string): string => id.replace(/^ind:/u, 'doc:').replace(/\/.*$/u, '');
    const pairs = links.nodes.map(({ measure, indicator }) => `${measure.document.id} ${schemeOf(indicator.id)}`);
    return [...new Set(pairs)].sort();
  };
  const gapsOf = async (slug: string): Promise<string> => {
    const { data, errors } = await askingOf(store)<{ gaps: { nodes: { kind: string }[] } }>(
      `{ gaps(first: 100, filter: { documents: ["${slug}"] }) { nodes { kind } } }`,
    );
    if (errors.length > 0) return errors.map(({ message }) => message).join();
    return [...new Set(data.gaps.nodes.map(({ kind }) => kind))].sort().join();
  };

  beforeAll(async () => {
    store = await stores.open();
    await ingest('lianyungang-opinions', corpus('lianyungang-opinions'));
    await ingest('g60-park-scheme', `${SCHEME}\n\n2023年5月18日\n`);
    before = await linked([]);
    await ingest('scheme-revised', `${REVISED}\n\n2026年5月18日\n`);
  }, 180_000);

  it('has no link in the list of all, nor in that of a text that supports it; where it is named it has', async () => {
    expect(before).toEqual([`${SECOND} ${SECOND}`, `${CITY} ${SECOND}`]);
    expect(await linked([])).toEqual([`${CITY} ${REVISION}`, `${REVISION} ${REVISION}`]);
    expect(await linked([CITY])).toEqual([`${CITY} ${REVISION}`]);
    expect(await linked([SECOND])).toEqual([
      ...[`${SECOND} ${SECOND}`, `${SECOND} ${REVISION}`],
      ...[`${CITY} ${SECOND}`, `${REVISION} ${SECOND}`],
    ]);
    expect(await linked([CITY, SECOND])).toContain(`${CITY} ${SECOND}`);
  });

  it('still has the gaps of the parks that it judges, and is refused where it judges none', async () => {
    const refused =
      '`documents` doc:g60-park-scheme has been replaced by doc:scheme-revised: ask for the gaps of that.';
    expect(await gapsOf(SECOND)).toBe(refused);
    expect(await writeSamplePark(store)).toEqual([]);
    expect(await gapsOf(SECOND)).toBe('CRITERION_UNKNOWN,CRITERION_UNMET');
  });
});
