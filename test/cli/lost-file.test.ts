import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { entryPath, journalIn, putEntry } from '../../graph/journal/journal.js';
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

  it('is left alone while a process lives that holds it', { timeout: 120_000 }, async () => {
    lose();
    mkdirSync(join(data(), 'graph.grafeo.wal'));
    const log = join(data(), 'graph.grafeo.wal', 'wal_00000000000000000000.log');
    writeFileSync(log, 'of the process that writes on');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    writeFileSync(join(data(), 'holder'), `process ${String(other.pid)} (cetu serve)\n`);
    try {
      const { code, stderr } = await cetu('park');
      expect(code).toBe(4);
      expect(stderr).toContain(`the graph is in use by process ${String(other.pid)} (cetu serve)`);
      expect(readFileSync(log, 'utf8')).toBe('of the process that writes on');
      expect(existsSync(join(data(), 'rebuilding'))).toBe(false);
      expect(existsSync(join(data(), 'graph.grafeo'))).toBe(false);
    } finally {
      const ended = once(other, 'exit');
      other.kill('SIGKILL');
      await ended;
    }
    // It left its note, and is no more.
    expect((await cetu('park')).stderr).toContain(`graph.grafeo is gone\n  → ${ANEW}\n`);
    expect(await stated()).toEqual(['1.1', '1.2', '2.1']);
  });

  it('tells which entry it cannot be built with; status and remove work without', { timeout: 120_000 }, async () => {
    lose();
    // Half of a surrogate pair, as no store takes it.
    const bad = 'prk:乙园区';
    const region = 'reg:340100';
    const park = {
      id: bad,
      name: '乙\ud83d',
      regionId: region,
      schemeId: 'doc:g60-park-scheme',
      sample: false,
      evidence: [],
    };
    const journal = journalIn(data());
    putEntry(journal, 'park', { key: bad, data: park, bytes: null });
    const file = entryPath(journal, 'park', bad);
    const said = `error: ${file}: the graph cannot be built anew with what the journal has of “${bad}”`;
    const refused = await cetu('park');
    expect([refused.code, refused.stderr.includes(said)]).toEqual([4, true]);
    expect(refused.stderr).toContain('→ move that file out of the journal and run the command again');
    const status = await cetu('status');
    expect([status.code, status.stderr.includes(said)]).toEqual([0, true]);
    expect(status.stdout).toContain('grafeo at');
    // Nothing was ended by that: the next command still finds it not built.
    expect((await cetu('remove', 'no-such-text')).code).toBe(3);
    rmSync(file);
    expect((await cetu('park')).stderr).toContain(`graph.grafeo was not built to its end\n  → ${ANEW}\n`);
    expect(await stated()).toEqual(['1.1', '1.2', '2.1']);
  });

  it('is an empty graph where nobody said anything', async () => {
    const fresh = join(data(), 'fresh');
    const { code, stderr, stdout } = await cetuHere(['park'], { CETU_DATA_DIR: fresh });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('甲园区');
  });
});
