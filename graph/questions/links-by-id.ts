import { ask, type Batched } from './ask.js';
import type { CounterpartRow, IndicatorLinkRow } from './rows.js';
import { counterpartOf, indicatorLinkOf, type StoredCounterpart, type StoredIndicatorLink } from './stored-links.js';

type LinkEnds = Readonly<Record<'id' | 'from' | 'to', string>>;

/** The two ends of links of either kind, as far as their ids name any. */
export const endsOfLinks = (ids: readonly string[]): readonly LinkEnds[] =>
  ids.flatMap((id) => endsOf([id], id.startsWith('sup:') ? 'ind' : 'mea'));

/** A relation is found by its ends, which its id names: `cou:CITY/1.1>PLAN/2.3` leads from `mea:CITY/1.1` to `mea:PLAN/2.3`. */
const endsOf = (ids: readonly string[], to: 'mea' | 'ind'): readonly LinkEnds[] =>
  ids.flatMap((id) => {
    const [from, other, ...more] = id.slice(id.indexOf(':') + 1).split('>');
    if (from === undefined || other === undefined || more.length > 0) return [];
    return [{ id, from: `mea:${from}`, to: `${to}:${other}` }];
  });

export const counterpartsById: Batched<CounterpartRow> = async (store, ids) => {
  const rows = await ask<{ row: StoredCounterpart }>(store, 'counterparts-by-id', { ends: endsOf(ids, 'mea') });
  return new Map(rows.map(({ row }) => [row.id, counterpartOf(row)]));
};

export const indicatorLinksById: Batched<IndicatorLinkRow> = async (store, ids) => {
  const rows = await ask<{ row: StoredIndicatorLink }>(store, 'indicator-links-by-id', { ends: endsOf(ids, 'ind') });
  return new Map(rows.map(({ row }) => [row.id, indicatorLinkOf(row)]));
};
