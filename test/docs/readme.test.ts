import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configuration } from '../../cli/library/configuration.js';
import { packageFile } from '../../schema/package-root.js';
import { startServer, type RunningServer } from '../../server.js';
import { cetu } from '../support/cetu.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const README = readFileSync(packageFile('README.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
const ofCetu = commands.filter((command) => command.startsWith('npx cetu '));

const answerSchema = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() });

describe('README', () => {
  const data = suiteFolder();
  let server: RunningServer;
  beforeAll(async () => {
    const chosen = configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' });
    server = await startServer(chosen, {
      line: () => undefined,
      progress: () => ({ step: () => undefined, end: () => undefined }),
    });
  });
  afterAll(() => server.close());

  it('gives the two commands, and scripts that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')));
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(scripts).toHaveProperty('start');
    expect(scripts).toHaveProperty('test');
    expect(commands.length).toBe(2 + ofCetu.length);
  });

  it.each(blocks('graphql'))('shows a query that is answered: %s', async (query) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data: answer } = answerSchema.parse(await response.json());
    for (const [field, value] of Object.entries(answer)) {
      expect(value, field).not.toBeNull();
      expect(JSON.stringify(value), field).not.toContain('"totalCount":0');
    }
  });

  it('shows commands that do what it says, in their order', async () => {
    const environment = { CETU_DATA_DIR: join(data(), 'tour') };
    for (const command of ofCetu) {
      // In this process: a process each would take most of the time to start.
      const ran = await cetuHere(command.split(' ').slice(2), environment);
      expect(ran, `${command}\n${ran.stderr}`).toMatchObject({ code: 0 });
    }
  }, 300_000);

  it('shows exit codes and variables as they are', async () => {
    expect((await cetu(['nonsense'], {})).code).toBe(2);
    expect((await cetu(['extract', join(data(), 'nowhere.txt')], {})).code).toBe(3);
    expect((await cetu(['status'], { PORT: 'many' })).code).toBe(2);
  });
});
