import { ask, type Batched } from './ask.js';
import type { CounterpartRow, IndicatorLinkRow } from './rows.js';
import { counterpartOf, indicatorLinkOf, type StoredCounterpart, type StoredIndicatorLink } from './stored-links.js';

type LinkEnds = Readonly<Record<'id' | 'from' | 'to', string>>;

/** The two ends of links of either kind, as far as their ids name any: all that an id can mean, of which one at most is there. */
export const endsOfLinks = (ids: readonly string[]): readonly LinkEnds[] =>
  ids.flatMap((id) => endsOf([id], id.startsWith('sup:') ? 'ind' : 'mea'));

/** Characters of an id: two slugs of at most 200, two numbers and what joins them, with room. */
const LONGEST_ID = 1_000;

/**
 * A relation is found by its ends, which its id names: `cou:CITY/1.1>PLAN/2.3` leads from `mea:CITY/1.1` to `mea:PLAN/2.3`. No slug
 * is given a `>` any more; with one that has it from before, the id may part at several places.
 */
const endsOf = (ids: readonly string[], to: 'mea' | 'ind'): readonly LinkEnds[] =>
  ids.flatMap((id) => {
    if (id.length > LONGEST_ID) return [];
    const parts = id.slice(id.indexOf(':') + 1).split('>');
    return parts.slice(1).flatMap((_, at) => {
      const [from, other] = [parts.slice(0, at + 1).join('>'), parts.slice(at + 1).join('>')];
      // An end is a slug and a number: `CITY/1.1`.
      return from.includes('/') && other.includes('/') ? [{ id, from: `mea:${from}`, to: `${to}:${other}` }] : [];
    });
  });

export const counterpartsById: Batched<CounterpartRow> = async (store, ids) => {
  const rows = await ask<{ row: StoredCounterpart }>(store, 'counterparts-by-id', { ends: endsOf(ids, 'mea') });
  return new Map(rows.map(({ row }) => [row.id, counterpartOf(row)]));
};

export const indicatorLinksById: Batched<IndicatorLinkRow> = async (store, ids) => {
  const rows = await ask<{ row: StoredIndicatorLink }>(store, 'indicator-links-by-id', { ends: endsOf(ids, 'ind') });
  return new Map(rows.map(({ row }) => [row.id, indicatorLinkOf(row)]));
};

type LinkRow = CounterpartRow | IndicatorLinkRow;

/** Links of either kind. */
export const linksById: Batched<LinkRow> = async (store, ids) => {
  const dimensions = ids.filter((id) => id.startsWith('sup:'));
  const measures = ids.filter((id) => !id.startsWith('sup:'));
  const found = await Promise.all([
    ...(measures.length === 0 ? [] : [counterpartsById(store, measures)]),
    ...(dimensions.length === 0 ? [] : [indicatorLinksById(store, dimensions)]),
  ]);
  return new Map<string, LinkRow>(found.flatMap((some) => [...some]));
};
