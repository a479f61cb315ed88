import { beforeEach, expect, it } from 'vitest';
import { dumpGraph } from '../../../graph/dump.js';
import { reviewEvidence } from '../../../graph/parks/review-evidence.js';
import { savePark } from '../../../graph/parks/save-park.js';
import { setSchemeWeights } from '../../../graph/parks/set-weights.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument } from '../../../graph/write-document.js';
import { schemeBatch } from '../../support/corpus-graph.js';
import { evidence, parkOf, worldOf } from '../../support/park-world.js';
import { weights } from '../../support/parks-in-store.js';
import { describeStores } from '../../support/stores.js';

const wrongIn = ({ userErrors }: { userErrors: readonly { field: readonly string[] | null; code: string }[] }) =>
  userErrors.map(({ field, code }) => `${field?.join('.') ?? ''} ${code}`);

describeStores('notes and sources of what is said of parks', (stores) => {
  let store: Store;
  const world = worldOf();
  beforeEach(async () => {
    store = await stores.open();
    await writeDocument(store, await schemeBatch());
    await savePark(store, world, parkOf({ evidence: [evidence('1.1')] }));
  });

  it('have at most 2,000 characters, and none that moves a terminal', async () => {
    const before = await dumpGraph(store);
    const note = (text: string) =>
      reviewEvidence(store, world, { evidence: 'evi:测试园区/1.1', status: 'REJECTED', note: text });
    const source = (text: string) =>
      setSchemeWeights(store, world, { ...weights({ '1.1': 3, '1.2': 1, '1.3': 1, '1.4': 1 }), source: text });
    expect(wrongIn(await note('长'.repeat(2_001)))).toEqual(['note NOTE_TOO_LONG']);
    expect(wrongIn(await note('a\u001b[2J'))).toEqual(['note NOTE_UNFIT']);
    expect(wrongIn(await source('长'.repeat(2_001)))).toEqual(['source NOTE_TOO_LONG']);
    expect(await dumpGraph(store)).toEqual(before);
    expect(wrongIn(await note('长'.repeat(2_000)))).toEqual([]);
    expect(wrongIn(await source('附件一\n第二行'))).toEqual([]);
  });
});
