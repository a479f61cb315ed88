import { beforeAll, expect, it } from 'vitest';
import { documentsWithWords, type LinkedDocument } from '../../../graph/questions/link-candidates.js';
import type { Store } from '../../../graph/store.js';
import { describeStores } from '../../support/stores.js';

const WORDS = ['科创', '金融', '信贷', '保险', '担保'];
const NUMBERS = Array.from({ length: 2_100 }, (_, index) => index);
const idOf = (number: number): string => `doc:city-${String(number).padStart(4, '0')}`;
const plan: LinkedDocument = {
  ...{ id: 'doc:plan', slug: 'plan', level: 'NATIONAL', variant: false },
  ...{ reader: 'test', textSha256: '', keys: [] },
};

describeStores('documents that one is compared with', (stores) => {
  let store: Store;
  const write = (text: string, parameters: Parameters<Store['run']>[1]): Promise<unknown> =>
    store.write((unit) => unit.run({ name: 'made-up', text }, parameters));
  beforeAll(async () => {
    store = await stores.open();
    await write('UNWIND $rows AS row CREATE (k:KeyWord {id: row})', {
      rows: WORDS.map((word) => `kwd:MUNICIPAL/${word}`),
    });
    // Those written first are the last by their ids; every tenth has but three of the words, every seventh all five.
    const rows = NUMBERS.map((number) => {
      const words = WORDS.slice(0, number % 10 === 0 ? 3 : number % 7 === 0 ? 5 : 4);
      return { id: idOf(number), keys: words.map((word) => `kwd:MUNICIPAL/${word}`) };
    }).reverse();
    await write(`UNWIND $rows AS row CREATE (d:Document {id: row.id, variant: false, reader: 'test'})`, {
      rows: rows.map(({ id }) => ({ id })),
    });
    await write(
      'UNWIND $rows AS row MATCH (d:Document {id: row.id}) MATCH (k:KeyWord {id: row.key}) CREATE (d)-[:HAS_KEY]->(k)',
      { rows: rows.flatMap(({ id, keys }) => keys.map((key) => ({ id, key }))) },
    );
  });

  it('are all that share four words, however many, whichever came first', async () => {
    const found = await documentsWithWords(store, plan, WORDS, ['PROVINCIAL', 'MUNICIPAL']);
    expect(found).toEqual(NUMBERS.filter((number) => number % 10 !== 0).map(idOf));
    expect(await documentsWithWords(store, plan, WORDS, ['PROVINCIAL'])).toEqual([]);
    expect(await documentsWithWords(store, plan, [], ['MUNICIPAL'])).toEqual([]);
  });

  it('are none that another version of the rules has read', async () => {
    expect(await documentsWithWords(store, { ...plan, reader: 'newer' }, WORDS, ['MUNICIPAL'])).toEqual([]);
  });
});
