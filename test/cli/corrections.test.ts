import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../cli/library/build.js';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { startServer } from '../../server.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };
const ID = 'cor:lianyungang-opinions/1';

describe('cetu reviews, of corrections', () => {
  const data = suiteFolder();
  const at = (name: string): string => join(data(), name);
  const cetuIn = (folder: string, ...args: string[]): ReturnType<typeof cetuHere> =>
    cetuHere(args, { CETU_DATA_DIR: at(folder) });
  const chosen = (folder: string) =>
    configuration({ CETU_DATA_DIR: at(folder), CETU_REVIEWER: '张三', CETU_LOG: 'silent', PORT: '0' });

  beforeAll(async () => {
    const none = await cetuIn('one', 'reviews', 'export', '--facts');
    expect([none.code, none.stdout]).toEqual([3, '']);
    expect(none.stderr).toContain('nobody has corrected a reading yet');
    const library = await openLocalLibrary(chosen('one'), quiet.line);
    try {
      await build(library, quiet);
      const { userErrors } = await library.changes.facts.reviewFact({
        ...{ measure: 'mea:lianyungang-opinions/2.1.4', change: 'REMOVE', fact: 'ASSIGNMENT', asPrinted: '市科技局' },
        ...{ start: null, end: null, agency: null, role: null, product: null, note: '不在此列' },
      });
      expect(userErrors).toEqual([]);
    } finally {
      await library.close();
    }
  }, 60_000);

  it('lists them with the ids by which they can be taken back', async () => {
    const { stdout } = await cetuIn('one', 'reviews', '--facts');
    expect(stdout).toContain(ID);
    expect(stdout).toMatch(/REMOVE ASSIGNMENT │ 市科技局 +│ 连云港市科学技术局 │/u);
    const all = JSON.parse((await cetuIn('one', 'reviews', '--facts', '--json')).stdout) as { id: string }[];
    expect(all.map(({ id }) => id)).toEqual([ID]);
    expect((await cetuIn('one', 'reviews', '--facts', '--csv')).stdout).toContain(`${ID},lianyungang-opinions,2.1.4,`);
    expect((await cetuIn('three', 'reviews', '--facts')).stdout).toBe('nobody has corrected a reading yet\n');
  });

  it('writes them to a file, reads them into another graph once, and keeps them through a rebuild', async () => {
    expect((await cetuIn('one', 'reviews', 'export', '--facts', '--out', at('facts.json'))).code).toBe(0);
    const file = readFileSync(at('facts.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      kind: 'urn:cetu:corrections:1',
      documents: [{ slug: 'lianyungang-opinions', reviews: [{ id: ID, by: '张三', note: '不在此列' }] }],
    });
    const added = await cetuIn('two', 'reviews', 'import', at('facts.json'));
    expect(added.stdout).toBe('1 added, 0 replaced, 0 unchanged\n');
    expect((await cetuIn('two', 'ingest', 'corpus/lianyungang-opinions.txt')).code).toBe(0);
    for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
      rmSync(at(join('two', name)), { force: true, recursive: true });
    const server = await startServer(chosen('two'), quiet);
    try {
      expect((await cetuIn('two', 'reviews', 'export', '--facts')).stdout).toBe(file);
      const again = await cetuIn('two', 'reviews', 'import', at('facts.json'));
      expect(again.stdout).toBe('0 added, 0 replaced, 1 unchanged\n');
      const unseen = await cetuIn('two', 'reviews', 'withdraw', ID, '--seen', '2020-01-01');
      expect([unseen.code, unseen.stderr]).toEqual([
        3,
        expect.stringMatching(/lianyungang-opinions\/1 is what .+ said at /u),
      ]);
      expect(await cetuIn('two', 'reviews', 'withdraw', ID)).toMatchObject({ code: 0, stdout: `withdrew ${ID}\n` });
      const gone = await cetuIn('two', 'reviews', 'withdraw', ID);
      expect([gone.code, gone.stderr]).toEqual([3, expect.stringContaining(`there is no review or correction ${ID}`)]);
    } finally {
      await server.close();
    }
    expect((await cetuIn('two', 'reviews', 'export', '--facts')).code).toBe(3);
    // An older file does not bring it back, not into a graph that is built anew either.
    for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
      rmSync(at(join('two', name)), { force: true, recursive: true });
    const anew = await startServer(chosen('two'), quiet);
    try {
      const older = await cetuIn('two', 'reviews', 'import', at('facts.json'));
      expect(older.stdout).toBe('0 added, 0 replaced, 1 unchanged\n');
      expect((await cetuIn('two', 'reviews', 'export', '--facts')).code).toBe(3);
    } finally {
      await anew.close();
    }
  }, 60_000);

  it.each([
    ['by', '"by": "张三"', '"by": "\\u001b[2J"', /documents\.0\.reviews\.0\.by: has control characters/u],
    [
      'slug',
      '"slug": "lianyungang-opinions",\n      "reviews"',
      '"slug": "x",\n      "reviews"',
      /documents\.0: has a correction of another/u,
    ],
    ['id', `"id": "${ID}"`, '"id": "cor:other/1"', /documents\.0\.reviews\.0\.id: is no correction of/u],
    ['fact', '"fact": "ASSIGNMENT"', '"fact": "TITLE"', /documents\.0\.reviews\.0\.change: TITLE is always there/u],
    [
      'body',
      '"agencyId": "agy:连云港市科学技术局"',
      '"agencyId": "agy:成都市科学技术局"',
      /body\.json[^]*documents\.0\.reviews\.0\.agencyId: 连云港市科学技术局 is agy:连云港市科学技术局 in lianyungang-opinions, not agy:成都市科学技术局/u,
    ],
    ['role', '"role": null', '"role": "LEAD"', /documents\.0\.reviews\.0\.role: does not go with/u],
    [
      'at',
      /"at": "[^"]+"/u,
      '"at": "2999-01-01T00:00:00Z"',
      /documents\.0\.reviews\.0\.at: 2999-01-01T00:00:00.000Z is still to come/u,
    ],
  ] as const)(
    'refuses a file with a wrong %s, with its place, and imports nothing',
    async (name, from, to, message) => {
      const whole = readFileSync(at('facts.json'), 'utf8');
      const broken = whole.replace(from, to);
      expect(broken).not.toBe(whole);
      writeFileSync(at(`${name}.json`), broken);
      const { code, stderr } = await cetuIn('three', 'reviews', 'import', at(`${name}.json`));
      expect([code, stderr]).toEqual([3, expect.stringMatching(message)]);
      expect((await cetuIn('three', 'reviews', 'export', '--facts')).code).toBe(3);
    },
  );
});
