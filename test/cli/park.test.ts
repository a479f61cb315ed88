import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { configuration } from '../../cli/library/configuration.js';
import { WRITERS } from '../../cli/park/template.js';
import { startServer, type RunningServer } from '../../server.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };
const HEAD = 'scheme,park,city,code,verdict,score,statement,sourceUrl,collectedOn';

interface Report {
  readonly name: string;
  readonly city: string;
  readonly sample: boolean;
  readonly scoreMin: number;
  readonly dimensions: readonly { readonly criteria: readonly { readonly code: string; readonly verdict: string }[] }[];
}

describe('cetu park', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  const fileOf = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(data(), name), content);
    return join(data(), name);
  };
  const report = async (id: string): Promise<Report> => JSON.parse((await cetu('park', id, '--json')).stdout) as Report;
  const verdicts = async (id: string): Promise<readonly string[]> =>
    (await report(id)).dimensions
      .flatMap(({ criteria }) => criteria)
      .filter(({ verdict }) => verdict !== 'UNKNOWN')
      .map(({ code, verdict }) => `${code} ${verdict}`);

  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus/g60-park-scheme.txt')).code).toBe(0);
  });

  it('shows the sample, marked as one, that comes with its scheme', async () => {
    expect((await cetu('park')).stdout).toContain('示例园区（嘉兴） [sample, not a real park]');
    const { stdout } = await cetu('park', 'prk:示例园区（嘉兴）');
    expect(stdout).toContain('示例园区（嘉兴） [sample, not a real park]');
    expect(stdout).toContain('equal weights assumed');
    expect(stdout).toContain('80 points (培育型示范园区): ');
    const tried = await cetu('park', '示例园区（嘉兴）', '--assume', '7=MET', '8=MET', '--json');
    expect((JSON.parse(tried.stdout) as Report).scoreMin).toBeGreaterThan((await report('示例园区（嘉兴）')).scoreMin);
  });

  it('shows which measures the park satisfies, with their words and the way there, and all of it as CSV', async () => {
    const { stdout } = await cetu('park', '示例园区（嘉兴）');
    expect(stdout).toContain(
      'satisfies 2 measures, each of which supports a dimension that is met in all its criteria:',
    );
    expect(stdout).toMatch(
      / {2}g60-park-scheme （五） 优先为园区精准匹配.*\n {4}“.+”\n {4}supports 2 .*, met in 2\.1, 2\.2, 2\.3\n/u,
    );
    const tried = await cetu('park', '示例园区（嘉兴）', '--assume', '2.1=UNKNOWN');
    expect(tried.stdout).toContain('satisfies no measure');
    const rows: Record<string, string>[] = parse((await cetu('park', '示例园区（嘉兴）', '--csv')).stdout, {
      columns: true,
    });
    expect(rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(35);
    const satisfied = rows.filter(({ kind }) => kind === 'satisfied');
    expect(satisfied.map(({ measure, restsOn }) => [measure, restsOn])).toEqual([
      ['mea:g60-park-scheme/4.5', '2.1 2.2 2.3'],
      ['mea:g60-park-scheme/4.8', '2.1 2.2 2.3'],
    ]);
    expect(satisfied[0]?.['quotation']).toMatch(/^（五）优先为园区精准匹配/u);
    expect((await cetu('park', '--csv')).stdout).toBe('park,name,sample\nprk:示例园区（嘉兴）,示例园区（嘉兴）,yes\n');
  });

  it('writes a template with the criteria filled in, as CSV, as a spreadsheet and as JSON', async () => {
    const { stdout } = await cetu('park', 'template', 'g60-park-scheme');
    expect(stdout.trim().split('\n')).toHaveLength(36);
    expect(stdout).toContain('规划布局清晰,1.2,编制园区发展规划,');
    const sheet = join(data(), 'template.xlsx');
    expect((await cetu('park', 'template', 'g60-park-scheme', '--out', sheet)).code).toBe(0);
    const rows = await readSheet(readFileSync(sheet));
    expect(rows).toHaveLength(36);
    expect(rows[2]?.slice(3, 6)).toEqual(['规划布局清晰', '1.2', '编制园区发展规划']);
    const json = JSON.parse((await cetu('park', 'template', 'g60-park-scheme', '--format', 'json')).stdout) as {
      evidence: unknown[];
    };
    expect(json.evidence).toHaveLength(35);
    expect((await cetu('park', 'template', 'g60-park-scheme', '--format', 'xlsx')).code).toBe(2);
    expect(await cetu('park', 'template', 'nowhere')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nowhere') as string,
    });
  });

  it('writes no template into a folder that is not there, and no formula', async () => {
    const out = join(data(), 'nowhere', 'template.csv');
    const { code, stderr } = await cetu('park', 'template', 'g60-park-scheme', '--out', out);
    expect(code).toBe(3);
    expect(stderr).toContain(out);
    expect(stderr).not.toContain('    at ');
    const indicator = { id: 'ind:s/1', code: '1', name: '规划', text: '=HYPERLINK("x")', parentId: null };
    const csv = await WRITERS.csv({ id: 'doc:s', slug: 's', title: '', indicators: [indicator] });
    expect(csv).toContain(`"'=HYPERLINK(`);
  });

  it('takes a filled-in table, and again, and leaves out rows that nobody filled in', async () => {
    const file = fileOf(
      '甲.csv',
      [
        HEAD,
        'g60-park-scheme,甲园区,合肥市,1.1,met,,有规划,https://example.org,2025-01-02',
        ',,,1.2,,70,部分,,',
        ',,,1.3,,,,,',
      ].join('\r\n'),
    );
    const once = await cetu('park', 'import', file);
    expect(once).toMatchObject({ code: 0, stdout: 'saved prk:甲园区 with 2 statements\n' });
    expect(await cetu('park', 'import', file)).toEqual(once);
    expect(await verdicts('prk:甲园区')).toEqual(['1.1 MET', '1.2 PARTLY_MET']);
    // As Excel in China saves a table.
    const old = fileOf(
      '甲2.csv',
      Buffer.from([...Buffer.from(`${HEAD}\n,,,2.1,UNMET,,`, 'utf8'), 0xce, 0xde, ...Buffer.from(',,\n')]),
    );
    expect(
      (await cetu('park', 'import', old, '--name', '甲园区', '--city', '合肥', '--scheme', 'g60-park-scheme')).code,
    ).toBe(0);
    expect(await verdicts('prk:甲园区')).toEqual(['1.1 MET', '1.2 PARTLY_MET', '2.1 UNMET']);
  });

  it('takes a filled-in spreadsheet, with numbers and days as a spreadsheet has them', async () => {
    const head = [...HEAD.split(',')].map((value) => ({ value }));
    const row = ['g60-park-scheme', '乙园区', '湖州市', '3.1', 'MET'].map((value) => ({ value }));
    const day = { value: new Date(Date.UTC(2025, 0, 2)), type: Date, format: 'yyyy-mm-dd' };
    const cells = [head, [...row, { value: 85, type: Number }, { value: '有氛围' }, null, day]];
    const file = fileOf('乙.xlsx', await writeXlsxFile(cells).toBuffer());
    expect(await cetu('park', 'import', file)).toMatchObject({ code: 0 });
    expect(await verdicts('prk:乙园区')).toEqual(['3.1 MET']);
    expect((await cetu('park', 'import', fileOf('坏.xlsx', 'no zip'))).stderr).toContain(
      'cannot be read as a spreadsheet',
    );
  });

  it('takes filled-in JSON', async () => {
    const value = {
      scheme: 'g60-park-scheme',
      name: '丙园区',
      city: '芜湖',
      evidence: [
        {
          indicator: '1.1',
          criterion: '',
          verdict: 'partly met',
          score: null,
          statement: '有',
          sourceUrl: null,
          collectedOn: null,
        },
      ],
    };
    expect((await cetu('park', 'import', fileOf('丙.json', JSON.stringify(value)))).code).toBe(0);
    expect(await verdicts('prk:丙园区')).toEqual(['1.1 PARTLY_MET']);
    expect(await report('丙园区')).toMatchObject({ city: '芜湖市', sample: false });
  });

  it('takes a name for a name, not for an id that looks like it, and one of several for none', async () => {
    const row = (name: string, code: string): string =>
      fileOf('名.csv', `${HEAD}\ng60-park-scheme,${name},合肥市,${code},MET,,有,,`);
    for (let nth = 1; nth <= 2; nth += 1)
      expect((await cetu('park', 'import', row('壬园', '1.1'), '--new')).code).toBe(0);
    expect((await cetu('park', 'import', row('壬园-2', '1.2'))).stdout).toBe('saved prk:壬园-2-2 with 1 statements\n');
    expect(await verdicts('prk:壬园-2')).toEqual(['1.1 MET']);
    expect((await report('壬园-2')).name).toBe('壬园-2');
    const twice = await cetu('park', 'import', row('壬园', '1.3'));
    expect(twice).toMatchObject({ code: 3, stderr: expect.stringContaining('prk:壬园, prk:壬园-2') as string });
    expect(twice.stderr).toContain('--id');
    expect((await cetu('park', '壬园')).code).toBe(3);
    expect((await cetu('park', 'import', row('壬园', '1.3'), '--id', 'prk:壬园')).code).toBe(0);
    expect(await verdicts('prk:壬园')).toEqual(['1.1 MET', '1.3 MET']);
  });

  it('takes the words of a criterion in any width and with any blanks', async () => {
    const row = 'g60-park-scheme,癸园区,合肥市,1.2,MET,,有,,,编制 园区发展规划';
    expect((await cetu('park', 'import', fileOf('癸.csv', `${HEAD},criterion\n${row}`))).code).toBe(0);
  });

  it.each([
    [
      'a city the scheme does not cover',
      `${HEAD}\ng60-park-scheme,丁园区,连云港市,1.1,MET,,有,,`,
      'does not cover 连云港市',
    ],
    ['a score of 140', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,MET,140,有,,`, '1.1: a score is 0 to 100, not 140'],
    [
      'a criterion that is none',
      `${HEAD}\ng60-park-scheme,丁园区,合肥市,9.1,MET,,有,,`,
      '9.1: the scheme has no criterion',
    ],
    ['a day to come', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,MET,,有,,2099-01-01`, 'still to come'],
    ['a verdict that is none', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,maybe,,有,,`, ':2: verdict'],
    ['a score in words', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,MET,九十,有,,`, ':2: score'],
    ['two parks', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,MET,,有,,\n,戊园区,,1.2,MET,,有,,`, 'names several'],
    ['no code', 'park,verdict\n丁园区,MET', 'no column “code”'],
    [
      'the words of another criterion',
      `${HEAD},criterion\ng60-park-scheme,丁园区,合肥市,1.1,MET,,有,,,编制园区发展规划`,
      '丁.csv:2: 1.1 is “',
    ],
    ['no statement', 'park,code,verdict\n丁园区,1.1,MET', 'no column “statement”'],
    ['neither verdict nor score', 'park,code,statement\n丁园区,1.1,有', 'neither a column “verdict” nor “score”'],
    ['a misspelt header', `${HEAD},verdikt\ng60-park-scheme,丁园区,合肥市,1.1,,,有,,,MET`, 'a column “verdikt”'],
    ['a doubled header', `${HEAD},verdict\ng60-park-scheme,丁园区,合肥市,1.1,MET,,有,,,`, 'the column “verdict” twice'],
    [
      'a comma that nobody quoted',
      `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,MET,,有,还有,,,x`,
      '“x” stands under no',
    ],
    ['a date alone', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,,,,,2025-01-02`, '1.1: say what the verdict rests on'],
    ['nothing filled in', `${HEAD}\ng60-park-scheme,丁园区,合肥市,1.1,,,,,`, 'states nothing'],
    ['a fault after blank lines', `${HEAD}\n\n\ng60-park-scheme,丁园区,合肥市,1.1,maybe,,"有\n些",,`, ':4: verdict'],
  ])('refuses a table with %s, and saves nothing', async (_, table, told) => {
    const { code, stderr } = await cetu('park', 'import', fileOf('丁.csv', table));
    expect(code).toBe(3);
    expect(stderr).toContain(told);
    expect((await cetu('park')).stdout).not.toContain('丁园区');
  });

  describe('with a server', () => {
    let server: RunningServer;
    beforeAll(async () => {
      // What people put in outlives the engine's file.
      rmSync(join(data(), 'graph.grafeo'), { recursive: true });
      server = await startServer(configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' }), quiet);
    });
    afterAll(() => server.close());
    const ask = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return response.text();
    };

    it('has all that was there before the file was lost, and works through it', async () => {
      expect(await verdicts('prk:甲园区')).toEqual(['1.1 MET', '1.2 PARTLY_MET', '2.1 UNMET']);
      expect(await verdicts('prk:乙园区')).toEqual(['3.1 MET']);
      expect(await report('示例园区（嘉兴）')).toMatchObject({ sample: true });
      const file = fileOf('己.csv', `${HEAD}\ng60-park-scheme,己园区,宣城市,1.1,MET,,有,,`);
      expect((await cetu('park', 'import', file)).stdout).toBe('saved prk:己园区 with 1 statements\n');
      expect((await cetu('park', '己园区')).code).toBe(0);
      expect(await ask('{ park(id: "prk:己园区") { name } }')).toContain('己园区');
      expect((await cetu('park', 'template', 'g60-park-scheme')).code).toBe(0);
      expect((await cetu('park', 'prk:己园区', '--assume', '99=MET')).code).toBe(2);
    });

    it('changes something for requests from this machine alone', async () => {
      const mutation = (name: string): string =>
        `mutation { savePark(input: { name: "${name}", city: "合肥市", scheme: "doc:g60-park-scheme", evidence: [] }) { park { id } userErrors { code } } }`;
      expect(await ask(mutation('庚园区'))).toContain('"id":"prk:庚园区"');
      expect(await ask(mutation('辛园区'), { 'x-forwarded-for': '203.0.113.9' })).toContain('FORBIDDEN');
      expect(await ask(mutation('辛园区'), { origin: 'https://evil.example' })).toContain('FORBIDDEN');
      expect(await ask('{ park(id: "prk:辛园区") { name } }')).toBe('{"data":{"park":null}}\n');
    });
  });
}, 120_000);
