import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floors } from './link-floors.js';
import { goldIn, scoreOf, SHIPPED } from './link-scores.js';

const held = floors();
const files = goldIn(SHIPPED.gold);

describe('links, against what a careful reader sees', () => {
  it('have a floor for each gold file', () => {
    expect(Object.keys(held).sort()).toEqual(files.map((path) => basename(path, '.json')).sort());
  });

  it.each(files)('are found no worse than before: %s', async (path) => {
    expect(await scoreOf(path, [SHIPPED.texts])).toBeGreaterThanOrEqual(held[basename(path, '.json')] ?? 1);
  });
});
