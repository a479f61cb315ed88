import { describe, expect, it } from 'vitest';
import { floors } from './link-floors.js';
import { goldIn, linkCase, scoreOf, SHIPPED } from './link-scores.js';

describe('links, against what a careful reader sees', async () => {
  const held = floors();
  const cases = await Promise.all(goldIn(SHIPPED.gold).map((path) => linkCase(path, [SHIPPED.texts])));

  it('have a floor for each gold file', () => {
    expect(Object.keys(held).sort()).toEqual(cases.map(({ name }) => name).sort());
  });

  it.each(cases)('are found no worse than before: $name', (one) => {
    expect(scoreOf(one)).toBeGreaterThanOrEqual(held[one.name] ?? 1);
  });
});
