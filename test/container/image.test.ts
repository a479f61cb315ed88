import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';
import { dockerfileStages, only } from '../support/dockerfile.js';
import { imageRoot } from '../support/image-root.js';

const image = dockerfileStages().at(-1) ?? [];
const list = (json: string): string[] => z.array(z.string()).parse(JSON.parse(json));
const [uid = '', gid = ''] = only(image, 'USER').split(':');

/** Only root may become the image's user; whoever runs the tests else is no root either. */
const asUser: readonly string[] =
  process.getuid?.() === 0
    ? ['setpriv', '--reuid', uid, '--regid', gid, '--clear-groups', '--no-new-privs', '--bounding-set=-all']
    : [];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('the image, without a container', () => {
  let root = '';
  let port = 0;
  beforeAll(async () => {
    root = imageRoot();
    port = await freePort();
  }, 900_000);
  afterAll(() => {
    if (root !== '') spawnSync('chmod', ['-R', 'u+w', join(root, 'app')]);
    rmSync(root, { recursive: true, force: true });
  });

  const inRoot = (word: string): string => (word.startsWith('/') ? `${root}${word}` : word);
  const environment = (): NodeJS.ProcessEnv => {
    const set = only(image, 'ENV')
      .split(' ')
      .map((pair) => pair.split('=', 2));
    const given = set.map(([name = '', value = '']) => [name, inRoot(value)] as const);
    // Nothing of the developer's shell but where node is.
    return { PATH: process.env['PATH'], ...Object.fromEntries(given), PORT: String(port) };
  };
  const start = (command: readonly string[]): ChildProcess => {
    const [program = '', ...rest] = [...asUser, ...command.map(inRoot)];
    const cwd = inRoot(only(image, 'WORKDIR'));
    return spawn(program, rest, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const healthcheck = async (): Promise<unknown> => {
    const { text: said } = image.find(({ keyword }) => keyword === 'HEALTHCHECK') ?? { text: '' };
    const command = list(said.slice(said.indexOf('CMD') + 'CMD'.length));
    const [code] = await once(start(command), 'exit');
    return code;
  };

  it('starts as its user with its environment, answers, is healthy, and ends when it is told', async () => {
    expect(await healthcheck()).toBe(1);
    const served = start([...list(only(image, 'ENTRYPOINT')), ...list(only(image, 'CMD'))]);
    if (served.stdout === null || served.stderr === null) throw new Error('no pipes');
    const errors = text(served.stderr);
    let ready = false;
    for await (const line of createInterface({ input: served.stdout })) {
      ready = line.startsWith('Cetu answers at ');
      if (ready) break;
    }
    if (!ready) throw new Error(await errors);

    expect(await healthcheck()).toBe(0);
    const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { totalCount } }' }),
    });
    expect(await response.json()).toEqual({ data: { documents: { totalCount: 4 } } });
    expect(existsSync(join(root, 'data'))).toBe(true);
    if (asUser.length > 0) {
      const status = readFileSync(`/proc/${String(served.pid)}/status`, 'utf8');
      expect(status).toMatch(new RegExp(`^Uid:\\s+${uid}\\s+${uid}\\s`, 'mu'));
      expect(status).toMatch(/^CapEff:\s+0+$/mu);
    }
    served.kill('SIGTERM');
    const [code] = await once(served, 'exit');
    expect(code).toBe(0);
  }, 600_000);

  it('cannot write to what it runs', async () => {
    const [code] = await once(start(['sh', '-c', 'touch "$0/new" "$0/dist/new" || exit 7', '/app']), 'exit');
    expect(code).toBe(7);
  });

  it('is named in the order of its layers, by major versions, and never runs as root', () => {
    const stages = dockerfileStages();
    for (const [from] of stages) expect(from?.text).toMatch(/^node:20-bookworm-slim\b/u);
    expect(Number(uid)).toBeGreaterThan(0);
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')));
    expect(engines.node).toMatch(/^>=20\./u);
  });
});
