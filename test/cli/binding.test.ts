import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

type Rows = Record<string, string>[];

describe('a terminal', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus')).code).toBe(0);
  }, 120_000);

  it('says of a counterpart whether the higher text binds where the lower one applies', async () => {
    const ends = ['lianyungang-opinions/2.1.2', 'pilot-zone-master-plan/3.4', '--hops', '1'];
    const { stdout } = await cetu('trace', ...ends);
    expect(stdout).toMatch(/\n {7}NARROWER 0\.78 \(does not apply\) [A-Z_]+ /u);
    const bound = await cetu('trace', 'mea:g60-park-scheme/4.5', 'mea:pilot-zone-master-plan/2.3', '--hops', '1');
    expect(bound.stdout).toMatch(/\n {7}[A-Z]+ 0\.60 \(applies\) [A-Z_]+ /u);
    const rows: Rows = parse((await cetu('trace', ...ends, '--csv')).stdout, { columns: true });
    expect(rows.map(({ binds }) => binds)).toEqual(['', 'no']);
  });

  it('says so of what stands above the measures that a park satisfies', async () => {
    const { stdout } = await cetu('park', '示例园区（嘉兴）');
    // The plan binds 嘉兴 and 合肥, which the scheme covers too.
    expect(stdout).toContain('↑ pilot-zone-master-plan （三） 补齐科创金融辅助产业链 (0.60, applies)');
    const rows: Rows = parse((await cetu('park', '示例园区（嘉兴）', '--csv')).stdout, { columns: true });
    const satisfied = rows.filter(({ kind }) => kind === 'satisfied');
    expect(satisfied.map(({ upstream, upstreamBinds }) => [upstream, upstreamBinds])).toEqual([
      ['mea:pilot-zone-master-plan/2.3', 'yes'],
      ['', ''],
    ]);
  });
});
