import { beforeAll, expect, it } from 'vitest';
import { parkChanges } from '../../cli/library/park-world.js';
import { askingOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { worldOf } from '../support/park-world.js';
import { describeStores } from '../support/stores.js';

const EVIDENCE = 'evi:丁园区/1.1';
const PARK = { name: '丁园区', city: '合肥', scheme: 'doc:g60-park-scheme' };

interface Payload {
  park: { id: string } | null;
  userErrors: { field: string[]; code: string; message: string }[];
}
interface Said {
  verdict: string;
  statement: string;
  status: string;
  revision: string | null;
  review: { by: string } | null;
}

describeStores('two people on one statement of evidence', (stores) => {
  let ask: Ask;
  beforeAll(async () => {
    const store = await fillWithCorpus(await stores.open());
    ask = askingOf(store, undefined, { parks: parkChanges(store, worldOf()) });
    expect(await save({ indicator: '1.1', verdict: 'MET', statement: '有规划', seen: null })).toEqual([]);
  });
  async function asked<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await ask<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  }
  const toldBy = ({ userErrors }: Payload): readonly string[] =>
    userErrors.map(({ field, code, message }) => `${field.join('.')} ${code} ${message}`);
  let saved = false;
  async function save(...evidence: Record<string, unknown>[]): Promise<readonly string[]> {
    const { savePark } = await asked<{ savePark: Payload }>(
      'mutation ($input: SaveParkInput!) { savePark(input: $input) { park { id } userErrors { field code message } } }',
      { input: { ...PARK, ...(saved ? { id: 'prk:丁园区' } : {}), evidence } },
    );
    saved = true;
    return toldBy(savePark);
  }
  const review = async (input: Record<string, unknown>): Promise<readonly string[]> =>
    toldBy(
      (
        await asked<{ reviewEvidence: Payload }>(
          'mutation ($input: ReviewEvidenceInput!) { reviewEvidence(input: $input) { park { id } userErrors { field code message } } }',
          { input: { evidence: EVIDENCE, ...input } },
        )
      ).reviewEvidence,
    );
  const said = async (id = EVIDENCE): Promise<Said> =>
    (
      await asked<{ node: Said }>(
        'query ($id: ID!) { node(id: $id) { ... on Evidence { verdict statement status revision review { by } } } }',
        { id },
      )
    ).node;

  it('is told of when a review would land on words that its reviewer has not seen', async () => {
    const { revision } = await said();
    expect(await save({ indicator: '1.1', verdict: 'UNMET', statement: '规划尚在编制', seen: revision })).toEqual([]);
    const now = (await said()).revision;
    expect(await review({ status: 'CONFIRMED', seen: revision })).toEqual([
      `seen REVIEWED_MEANWHILE since you looked it says UNMET “规划尚在编制”: read that, and try again with seen: "${now ?? ''}"`,
    ]);
    expect(await said()).toMatchObject({ verdict: 'UNMET', review: null });
    expect(await review({ status: 'REJECTED', seen: now })).toEqual([]);
    expect(await said()).toMatchObject({ status: 'REJECTED', review: { by: '王五' } });
  });

  it('is told of when what one states would take the place of what the other stated, criterion by criterion', async () => {
    const { revision } = await said();
    expect(revision).toMatch(/^[0-9a-f]{16}$/u);
    const [one, other] = ['规划已报批', '规划已废止'].map((statement) => ({
      ...{ indicator: '1.1', verdict: 'PARTLY_MET', statement, seen: revision },
    }));
    expect(await save(one ?? {})).toEqual([]);
    const [told, ...more] = await save({ indicator: '2.1', score: 40, statement: '有两家', seen: null }, other ?? {});
    expect(more).toEqual([]);
    expect(told).toContain('evidence.1.seen REVIEWED_MEANWHILE since you looked it says PARTLY_MET “规划已报批”: ');
    // Nothing of it was saved.
    expect(await said()).toMatchObject({ statement: '规划已报批' });
    expect(await said('evi:丁园区/2.1')).toMatchObject({ statement: '', revision: null });
    expect(await save({ ...other, seen: null })).toEqual([
      expect.stringContaining('evidence.0.seen REVIEWED_MEANWHILE'),
    ]);
    expect(await save({ ...other, seen: (await said()).revision })).toEqual([]);
    expect(await said()).toMatchObject({ statement: '规划已废止' });
  });

  it('is of no matter to who does not say what was seen', async () => {
    expect(await save({ indicator: '1.1', score: 60.5, statement: '规划已修订' })).toEqual([]);
    expect(await review({ status: 'CONFIRMED' })).toEqual([]);
    const before = await said();
    expect(await save({ indicator: '1.1', score: 60.5, statement: '规划已修订', seen: before.revision })).toEqual([]);
    // The same once more: the review of it stands, and so does what was seen.
    expect(await said()).toEqual(before);
    expect(await review({ status: 'REJECTED', seen: before.revision })).toEqual([]);
  });
});
