import { describe, expect, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';
import { cetu } from '../support/cetu.js';

const FILE = packageFile('corpus', 'lianyungang-opinions.txt');

describe('cetu explain', () => {
  it('tells the facts of one measure with their rules', async () => {
    const { code, stdout } = await cetu(['explain', FILE, '--measure', '1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/bracketed-clause → assignment .*← “.+” \d+–\d+/);
    expect(stdout).not.toContain('The document as a whole');
  });

  it('prints JSON, findings with what would settle them', async () => {
    const { stdout } = await cetu(['explain', FILE, '--json']);
    const { findings } = JSON.parse(stdout) as { findings: { settledBy: string }[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ settledBy }) => settledBy.length > 0)).toBe(true);
  });

  it('says so where there is no such measure', async () => {
    const { code, stderr } = await cetu(['explain', FILE, '--measure', '99']);
    expect(code).toBe(3);
    expect(stderr).toContain('there is no measure 99');
  });
});
