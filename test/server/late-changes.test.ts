import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { servedLibrary } from '../support/served.js';

const CITY = 'mea:lianyungang-opinions/2.1.2';
const PLAN = 'mea:pilot-zone-master-plan/2.1';

describe('a change that waited behind a long one until its time was over', () => {
  const { serve, library } = servedLibrary(async (opened) => {
    for (const input of shippedCorpus()) {
      if (input.slug !== 'sichuan-opinions') await opened.ingest(input);
    }
  });

  it('is told as TIMEOUT, and is not made later', async () => {
    const patient = await serve();
    const { body } = await patient.ask(`{ measure(id: "${CITY}") { upstream { id } } }`);
    const link = (body.data as { measure: { upstream: { id: string }[] } }).measure.upstream[0]?.id;
    const scheme = 'doc:g60-park-scheme';
    const mutations = [
      `reviewLink(input: { link: "${String(link)}", status: CONFIRMED }) { userErrors { code } }`,
      `proposeLink(input: { measure: "${CITY}", to: "${PLAN}" }) { userErrors { code } }`,
      `savePark(input: { name: "等候园区", city: "嘉兴", scheme: "${scheme}", evidence: [] }) { userErrors { code } }`,
      `setSchemeWeights(input: { scheme: "${scheme}", weights: [] }) { userErrors { code } }`,
      `reviewEvidence(input: { evidence: "evi:x", status: CONFIRMED }) { userErrors { code } }`,
      `reviewFact(input: { measure: "${CITY}", change: REMOVE, fact: ASSIGNMENT, asPrinted: "市市场监管局" }) { userErrors { code } }`,
      `withdrawReview(input: { review: "rev:x" }) { userErrors { code } }`,
    ];
    const before = JSON.stringify(await library().status());
    const hasty = await serve({ CETU_TIMEOUT: '0.4' });
    let release: () => void = () => undefined;
    const held = library().store.write(() => new Promise<void>((resolve) => (release = resolve)));
    const asked = mutations.map((mutation) => hasty.ask(`mutation { ${mutation} }`));
    await wait(600);
    release();
    await held;
    for (const [at, answer] of (await Promise.all(asked)).entries()) {
      expect(answer.body.errors?.[0], mutations[at]).toMatchObject({
        ...{ message: expect.stringContaining('nothing was changed') as string, extensions: { code: 'TIMEOUT' } },
      });
    }
    expect(JSON.stringify(await library().status())).toBe(before);
    expect(await library().reviews.list()).toEqual([]);
    const { body: now } = await patient.ask('{ parks { nodes { name } } }');
    expect(JSON.stringify(now.data)).not.toContain('等候园区');
    const again = await patient.ask(`mutation { ${mutations[0] ?? ''} }`);
    expect(again.body.data).toEqual({ reviewLink: { userErrors: [] } });
  }, 60_000);
});
