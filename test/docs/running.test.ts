import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { packageFile } from '../../schema/package-root.js';
import { startServer, type RunningServer } from '../../server.js';
import { suiteFolder } from '../support/folder.js';

const PAGE = readFileSync(packageFile('docs', 'running.md'), 'utf8');
const ADDRESS = 'http://127.0.0.1:4000';
const run = promisify(execFile);

/** Each command, with the answer that is printed after it, where there is one. */
const commands = [...PAGE.matchAll(/^```sh\n(.*?)^```\n(?:\n```json\n(.*?)^```)?/gms)].map((match) => ({
  command: match[1]?.trim() ?? '',
  answer: match[2] ?? null,
}));

describe('docs/running.md', () => {
  const data = suiteFolder();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' }), {
      line: () => undefined,
      progress: () => ({ step: () => undefined, end: () => undefined }),
    });
  });
  afterAll(() => server.close());

  it('has commands', () => {
    expect(commands.length).toBeGreaterThan(2);
  });

  it.each(commands)('shows what is answered: $command', async ({ command, answer }) => {
    const { stdout } = await run('sh', ['-c', command.replaceAll(ADDRESS, new URL(server.url).origin)]);
    if (answer === null) expect(stdout).toContain('cetu_info{version=');
    else expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });
});
