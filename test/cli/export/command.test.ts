import { createWriteStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeToFile, writeToFolder, writeToOutput } from '../../../cli/export/write-export.js';
import { serveCorpus } from '../../support/serve-corpus.js';
import { cetuHere } from '../../support/cetu-here.js';
import { suiteFolder } from '../../support/folder.js';

const NODES = /^UNWIND.*CREATE \(n:/gmu;

describe('cetu export', () => {
  const folder = suiteFolder();
  const environment = (): Record<string, string> => ({ CETU_DATA_DIR: join(folder(), 'graph') });
  beforeAll(async () => {
    expect(await cetuHere(['ingest'], environment())).toMatchObject({ code: 0 });
  }, 120_000);

  it('goes through a server that holds the store, and gives the same', async () => {
    const [alone, through] = ['alone', 'through'].map((name) => join(folder(), `${name}.cypher`)) as [string, string];
    expect(await cetuHere(['export', 'cypher'], environment())).toMatchObject({ code: 0, stderr: '' });
    expect(await cetuHere(['export', 'cypher', '-o', alone], environment())).toMatchObject({ code: 0 });
    const served = await serveCorpus(join(folder(), 'graph'));
    try {
      expect(await cetuHere(['export', 'cypher', '-o', through], environment())).toMatchObject({ code: 0 });
      const [one, other] = [alone, through].map((file) => readFileSync(file, 'utf8').match(NODES));
      expect(one?.length).toBeGreaterThan(20);
      expect(other).toEqual(one);
      const tables = join(folder(), 'tables');
      expect(await cetuHere(['export', 'csv', '-o', tables], environment())).toMatchObject({ code: 0 });
      expect(readdirSync(tables)).toHaveLength(11);
      const archive = join(folder(), 'tables.zip');
      expect(await cetuHere(['export', 'csv', '-o', archive], environment())).toMatchObject({ code: 0 });
      expect(readFileSync(archive).subarray(0, 2).toString()).toBe('PK');
    } finally {
      await served.close();
    }
  }, 120_000);

  it('refuses a format, a base or a place that is none', async () => {
    expect(await cetuHere(['export', 'word'], environment())).toMatchObject({ code: 2 });
    expect(await cetuHere(['export', 'csv', '--base', 'nowhere'], environment())).toMatchObject({ code: 2 });
    const nowhere = join(folder(), 'none', 'cetu.cypher');
    const ran = await cetuHere(['export', 'cypher', '-o', nowhere], environment());
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be written') as string });
  }, 60_000);

  it('leaves no file under the name that is not whole', async () => {
    const breaking = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('PK'));
      throw new Error('broken off');
    };
    const file = join(folder(), 'half.zip');
    await expect(writeToFile(breaking(), file)).rejects.toThrow('broken off');
    await expect(writeToFolder(breaking(), join(folder(), 'half'))).rejects.toThrow('broken off');
    expect(readdirSync(folder()).filter((name) => name.startsWith('half'))).toEqual(['half']);
    expect([statSync(join(folder(), 'half')).isDirectory(), readdirSync(join(folder(), 'half'))]).toEqual([true, []]);
    expect(existsSync(file)).toBe(false);
  });

  it('is written no further than somebody reads', async () => {
    let made = 0;
    const bytes = async function* (): AsyncGenerator<Uint8Array> {
      for (; made < 1000; made += 1) yield await Promise.resolve(Buffer.alloc(64 * 1024));
    };
    const closed = new PassThrough();
    closed.once('data', () => closed.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })));
    await writeToOutput(bytes(), closed);
    expect(made).toBeLessThan(100);
    const full = createWriteStream('/dev/full');
    await expect(writeToOutput(bytes(), full)).rejects.toThrow('cannot be written');
  });
});
