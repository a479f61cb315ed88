import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dumpGraph } from '../../graph/dump.js';
import { openStore } from '../../graph/open-store.js';
import { packageFile } from '../../schema/package-root.js';
import { cetuFromSource, plainEnvironment } from '../support/cetu.js';
import { cetuHere } from '../support/cetu-here.js';
import { folder } from '../support/folder.js';

async function graphIn(data: string): Promise<readonly string[]> {
  const store = await openStore({ path: join(data, 'graph.grafeo') });
  try {
    return await dumpGraph(store);
  } finally {
    await store.close();
  }
}

/** Starts `cetu ingest` and kills it as soon as so many documents are written, in the midst of the next one. */
async function killedAfter(documents: number, data: string): Promise<void> {
  const child = spawn(process.execPath, cetuFromSource('ingest', packageFile('corpus')), {
    env: plainEnvironment({ CETU_DATA_DIR: data }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (text: Buffer) => {
    if (text.toString().includes(`[${String(documents)}/`)) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

describe('cetu ingest, killed on its way and started again', () => {
  it.each([1, 3])(
    'leaves the graph of one that was not, after %i documents',
    async (documents) => {
      const whole = folder();
      const cut = folder();
      await cetuHere(['ingest', packageFile('corpus')], { CETU_DATA_DIR: whole });
      await killedAfter(documents, cut);
      expect((await cetuHere(['ingest', packageFile('corpus')], { CETU_DATA_DIR: cut })).code).toBe(0);
      expect(await graphIn(cut)).toEqual(await graphIn(whole));
      expect((await cetuHere(['verify'], { CETU_DATA_DIR: cut })).code).toBe(0);
    },
    300_000,
  );
});

describe('an embedded file that another process holds', () => {
  it('is told with who holds it', async () => {
    const data = folder();
    const child = spawn(process.execPath, cetuFromSource('ingest', packageFile('corpus')), {
      env: plainEnvironment({ CETU_DATA_DIR: data }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(child.stderr, 'data');
    const { code, stderr } = await cetuHere(['status'], { CETU_DATA_DIR: data });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(code).toBe(4);
    expect(stderr).toContain(`the graph is in use by process ${String(child.pid)} (cetu ingest`);
  }, 120_000);
});
