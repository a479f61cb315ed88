import { expect, it } from 'vitest';
import { localParks } from '../../cli/library/park-library.js';
import type { Parameters, Row, Statement, Store } from '../../graph/store.js';

const IDS = Array.from({ length: 1_201 }, (_, index) => `prk:${String(index).padStart(4, '0')}`);

const never = (): Promise<never> => Promise.reject(new Error('a list changes nothing'));
const NO_CHANGES = {
  savePark: never,
  reviewEvidence: never,
  setSchemeWeights: never,
  proposeEvidence: never,
  removePark: never,
  removeReport: never,
};

/** Answers the two questions behind a list as a store with more parks than one page holds would. */
function run({ name }: Statement, parameters: Parameters = {}): Promise<readonly Row[]> {
  const { ids, after, limit } = parameters;
  if (name === 'parks') {
    const rest = IDS.filter((id) => id > String(after));
    return Promise.resolve(rest.slice(0, Number(limit)).map((id) => ({ id, sort: id })));
  }
  return Promise.resolve((ids as readonly string[]).map((id) => ({ row: { id, name: id, sample: false } })));
}

it('parks are listed to the last, however many there are', async () => {
  const store = { run } as unknown as Store;
  expect((await localParks(store, NO_CHANGES).list()).map(({ id }) => id)).toEqual(IDS);
});
