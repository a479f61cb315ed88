import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const HEAD = 'scheme,park,city,code,verdict,score,statement,sourceUrl,collectedOn';
const PARK = 'prk:甲园区';
const ANEW = 'the graph is built anew from the corpus and the journal';

describe('a graph file that is gone', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  const state = async (name: string, ...rows: readonly string[]): Promise<void> => {
    writeFileSync(
      join(data(), name),
      [HEAD, ...rows.map((row) => `g60-park-scheme,甲园区,合肥市,${row},,`), ''].join('\n'),
    );
    expect(await cetu('park', 'import', join(data(), name))).toMatchObject({ code: 0 });
  };
  const lose = (): void => {
    rmSync(join(data(), 'graph.grafeo'), { recursive: true });
  };
  /** Codes of the criteria of which something is stated. */
  const stated = async (): Promise<readonly string[]> => {
    const { stdout } = await cetu('park', PARK, '--json');
    interface Report {
      readonly dimensions: readonly {
        readonly criteria: readonly { readonly code: string; readonly statement: string }[];
      }[];
    }
    const criteria = (JSON.parse(stdout) as Report).dimensions.flatMap((dimension) => dimension.criteria);
    return criteria.filter(({ statement }) => statement !== '').map(({ code }) => code);
  };

  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus/g60-park-scheme.txt')).code).toBe(0);
    await state('one.csv', '1.1,MET,,有规划');
    expect((await cetu('remove', PARK)).code).toBe(0);
    await state('again.csv', '1.1,MET,,有规划', '1.2,UNMET,,没有机构');
  });

  it('takes nothing with it that people said, whatever command comes first', { timeout: 120_000 }, async () => {
    lose();
    // As a process that was killed leaves it.
    mkdirSync(join(data(), 'graph.grafeo.wal'));
    writeFileSync(join(data(), 'graph.grafeo.wal', 'wal_00000000000000000000.log'), 'of the file that is gone');
    // What is stated now is added to what was, though the file had none of it.
    writeFileSync(join(data(), 'more.csv'), `${HEAD}\ng60-park-scheme,甲园区,合肥市,2.1,MET,,有基金,,\n`);
    const { code, stderr } = await cetu('park', 'import', join(data(), 'more.csv'));
    expect(code).toBe(0);
    expect(stderr).toContain(`graph.grafeo is gone\n  → ${ANEW}\n`);
    expect(await stated()).toEqual(['1.1', '1.2', '2.1']);
    expect(await cetu('status')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is built to its end by the next command where that was cut off', { timeout: 120_000 }, async () => {
    lose();
    const chosen = configuration({ CETU_DATA_DIR: data() });
    // Ended before anything was brought back.
    await (await openLocalLibrary(chosen, () => undefined)).close();
    expect(existsSync(join(data(), 'graph.grafeo'))).toBe(true);
    const { stderr } = await cetu('park');
    expect(stderr).toContain(`graph.grafeo was not built to its end\n  → ${ANEW}\n`);
    expect(await stated()).toEqual(['1.1', '1.2', '2.1']);
  });

  it('is an empty graph where nobody said anything', async () => {
    const fresh = join(data(), 'fresh');
    const { code, stderr, stdout } = await cetuHere(['park'], { CETU_DATA_DIR: fresh });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('甲园区');
  });
});
