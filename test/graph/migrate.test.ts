import { expect, it } from 'vitest';

import { migrate } from '../../graph/migrate.js';
import { MIGRATIONS } from '../../graph/migrations/migrations.js';
import { describeStores } from '../support/stores.js';

const FORGET = { name: 'forget', text: 'MATCH (m:Migration) DELETE m' };
const FUTURE = { name: 'future', text: "CREATE (m:Migration {id: '9999-later', number: 9999})" };
const BACK = { name: 'back', text: 'MATCH (m:Migration {number: 9999}) DELETE m' };

describeStores('migrating', (stores) => {
  it('makes each step once, and makes a step that was cut off again without harm', async () => {
    const store = await stores.open();
    expect(await migrate(store)).toEqual([]);
    await store.write(async (unit) => unit.run(FORGET));
    expect(await migrate(store)).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await migrate(store)).toEqual([]);
  });

  it('refuses a graph of a later version', async () => {
    const store = await stores.open();
    await store.write(async (unit) => unit.run(FUTURE));
    await expect(migrate(store)).rejects.toThrow(/later version/u);
    await store.write(async (unit) => unit.run(BACK));
  });
});
