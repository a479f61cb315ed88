import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { startServer } from '../../server.js';
import { cetuHere } from '../support/cetu-here.js';
import { folder } from '../support/folder.js';

const POLICY = '某市实施方案\n一、重点任务\n（一）加大信贷支持。鼓励银行增加对科技企业的贷款。（责任单位：省科技厅）\n';

/** One start and end of the server; tells what it did with each document. */
async function started(data: string): Promise<readonly string[]> {
  const told: string[] = [];
  const server = await startServer(configuration({ CETU_DATA_DIR: data, PORT: '0', CETU_LOG: 'silent' }), {
    line: (text) => void told.push(text),
    progress: () => ({ step: (slug, outcome) => void told.push(`${slug}: ${outcome}`), end: () => undefined }),
  });
  await server.close();
  return told;
}

describe('what people add and remove', () => {
  it('outlives the embedded file', async () => {
    const data = folder();
    const environment = { CETU_DATA_DIR: data };
    const plan = join(folder({ '方案.txt': POLICY }), '方案.txt');
    await cetuHere(['ingest', plan], environment);
    await cetuHere(['ingest'], environment);
    await cetuHere(['remove', 'sichuan-opinions'], environment);
    rmSync(join(data, 'graph.grafeo'));

    const built = await started(data);
    expect(built).toContain('方案: created');
    expect(built.join()).not.toContain('sichuan-opinions');
    expect(await started(data)).toEqual([]);
    const { stdout } = await cetuHere(['status'], environment);
    expect(stdout).toContain('current with the corpus');
  }, 120_000);
});
