import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_ORDERS, matching, type MeasureCriteria } from '../../graph/questions/measures.js';
import { listStatements } from '../../graph/questions/order.js';
import { joined } from '../../graph/statement.js';
import { measureCriteria } from '../../resolvers/criteria.js';
import { filtersOf } from '../support/filtered-lists.js';

const HOSTILE = "'}) DETACH DELETE n //";
/** The same criteria, each with a value that would be a statement of its own if it ever came into a text. */
const hostile = (criteria: MeasureCriteria): MeasureCriteria =>
  Object.fromEntries(
    Object.entries(criteria).map(([name, given]: [string, unknown]) => [
      name,
      Array.isArray(given) ? given.map(() => HOSTILE) : typeof given === 'string' ? HOSTILE : given,
    ]),
  ) as unknown as MeasureCriteria;

const DAY = /^\d{4}-\d\d-\d\d$/u;
/** A filter as resolvers get it: what the API takes as a day is a Date to them. */
const served = (filter: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([name, given]) => [
      name,
      typeof given === 'string' && DAY.test(given) ? new Date(given) : given,
    ]),
  );

describe('a statement of parts', () => {
  const orders = [null, ...Object.values(MEASURE_ORDERS).map((by) => ({ by, direction: 'DESC' as const }))];

  it('follows from what a filter gives, never from its values, which are parameters', () => {
    fc.assert(
      fc.property(filtersOf('measures'), fc.constantFrom(...orders), (filter, order) => {
        const criteria = measureCriteria(served(filter));
        const { page, between, total } = listStatements(matching(criteria), order);
        expect(listStatements(matching(hostile(criteria)), order)).toMatchObject({ page, between, total });
        const names = new Set([...Object.keys(criteria), 'after', 'before', 'skip', 'limit']);
        for (const { text } of [page, between, total]) {
          expect([...text.matchAll(/\$(\w+)/gu)].filter(([, name = '']) => !names.has(name))).toEqual([]);
        }
      }),
    );
  });

  it('has nothing in it but parts', () => {
    expect(() => joined('measures-from-all', HOSTILE)).toThrow(`no part ${HOSTILE}.cypher`);
    // A statement by itself is no part of another.
    expect(() => joined('measures-from-all', 'count-nodes')).toThrow('no part count-nodes.cypher');
    expect(joined('measures-from-all', 'count').text.endsWith('RETURN count(n) AS total')).toBe(true);
  });
});
