import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';
import { UNKNOWN_LEVEL } from '../support/texts-of-one-city.js';

describe('cetu coverage', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    const nowhere = join(data(), 'nowhere.txt');
    writeFileSync(nowhere, UNKNOWN_LEVEL);
    for (const path of ['corpus', 'test/gold/texts/shenzhen-ai.md', nowhere])
      expect((await cetu('ingest', path)).code).toBe(0);
  }, 180_000);

  it('tells what was not compared and what is no column, with the way out', async () => {
    const { stdout, code } = await cetu('coverage', 'pilot-zone-master-plan');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '? not compared, for they share too few words with it: shenzhen-ai. Name them with --against to have them compared.',
    );
    expect(stdout).toContain(
      'no column: nowhere: of no known level, so that nothing tells whether they rank below the baseline: name them in --against to have them compared.',
    );
    const named = await cetu('coverage', 'pilot-zone-master-plan', '--against', 'shenzhen-ai');
    expect(named.stdout).not.toContain('not compared');
    expect(named.stdout).toContain('● ');
  });

  it('asks for a day', async () => {
    const { stdout } = await cetu('coverage', 'pilot-zone-master-plan', '--in-force-on', '2024-06-30');
    // The shipped texts of places are drafts.
    expect(stdout).not.toMatch(/│ lianyungang-opinions/u);
    expect(stdout).toContain(
      'no column: lianyungang-opinions, sichuan-opinions: drafts, which are in force on no day: name them in --against, or ask without --in-force-on.',
    );
    const wrong = await cetu('coverage', 'pilot-zone-master-plan', '--in-force-on', 'yesterday');
    expect([wrong.code === 0, wrong.stderr]).toEqual([false, expect.stringContaining('--in-force-on')]);
    const both = await cetu('coverage', 'pilot-zone-master-plan', '--in-force-on', '2024-06-30', '--against', 'x');
    expect([both.code === 0, both.stderr]).toEqual([false, expect.stringContaining('--against')]);
  });
});
