import { expect, it } from 'vitest';
import { withholding } from '../../graph/withheld.js';

const body = (regions: string): string =>
  `MATCH (n:Agency) ${regions} CALL (n) { MATCH (n)-[:PART_OF]->(p) RETURN collect(p.id) AS parentIds } RETURN n {.id, regions: regions, parentIds: parentIds} AS row`;

it('leaves out the look at what nobody asks, and nothing else', () => {
  const look = 'CALL (n) { MATCH (n)-[:OF]->(g:Region) RETURN collect(g.id) AS regions }';
  expect(withholding({ name: 'bodies', text: body(look) }, ['regions']).text).toBe(
    body('CALL (n) { RETURN null AS regions }'),
  );
});

it('says where a look is written so that it would be made for everybody', () => {
  const text = body('WITH n, [(n)-[:OF]->(g:Region) | g.id] AS regions');
  expect(() => withholding({ name: 'bodies', text }, ['regions'])).toThrow(
    'bodies looks at regions in a way that cannot be left out',
  );
});
