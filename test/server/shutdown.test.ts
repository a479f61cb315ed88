import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cetuFromSource, plainEnvironment } from '../support/cetu.js';
import { suiteFolder } from '../support/folder.js';

interface Served {
  readonly child: ChildProcess;
  readonly port: number;
  /** All it has logged, once it has ended. */
  readonly logged: Promise<string>;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** `cetu serve` as a process of its own. */
function begin(environment: Readonly<Record<string, string>>): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, cetuFromSource('serve', '--json'), {
    env: plainEnvironment({ PORT: '0', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** The same, once it answers. */
async function serve(environment: Readonly<Record<string, string>>): Promise<Served> {
  const child = begin(environment);
  const logged = text(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = z.object({ url: z.string() }).parse(JSON.parse(line));
    return { child, port: Number(new URL(url).port), logged };
  }
  throw new Error(`the server did not start: ${await logged}`);
}

const QUERY = JSON.stringify({
  query: 'query Held($slug: String!) { document(slug: $slug) { slug } }',
  variables: { slug: 'lianyungang-opinions' },
});

/** A request of which the server has the head and half the body: it is in flight for as long as the test likes. */
async function halfAsked(port: number): Promise<{ socket: Socket; rest: string; answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const half = Math.floor(QUERY.length / 2);
  const head = [
    'POST /graphql?token=secret HTTP/1.1',
    `host: 127.0.0.1:${String(port)}`,
    'content-type: application/json',
    'x-request-id: held-request-1',
    `content-length: ${String(QUERY.length)}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${QUERY.slice(0, half)}`);
  const answer = text(socket);
  answer.catch(() => undefined);
  // Long enough for the head to be read.
  await wait(500);
  return { socket, rest: QUERY.slice(half), answer };
}

const refused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      resolve(false);
    });
    probe.once('error', () => {
      resolve(true);
    });
  });

const exited = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

describe('the end of a server', () => {
  const data = suiteFolder();

  it('answers what was asked, takes nothing new, and says what it answered', async () => {
    const { child, port, logged } = await serve({ CETU_DATA_DIR: data() });
    const { socket, rest, answer } = await halfAsked(port);
    child.kill('SIGTERM');
    while (!(await refused(port))) await wait(50);
    expect(child.exitCode).toBeNull();
    socket.write(rest);
    const answered = await answer;
    expect(answered).toContain('HTTP/1.1 200');
    expect(answered).toContain('"slug":"lianyungang-opinions"');
    // Else the client would keep its connection, and the server would wait for it.
    expect(answered.toLowerCase()).toContain('connection: close');
    expect(await exited(child)).toBe(0);

    const lines = (await logged).split('\n').filter((line) => line.startsWith('{'));
    const line = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ reqId }) => reqId === 'held-request-1');
    expect(line).toMatchObject({
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Held',
      type: 'query',
      codes: [],
      ms: expect.any(Number) as number,
    });
    // No variables, no query, no token.
    expect(await logged).not.toMatch(/secret|lianyungang-opinions"|slug:/u);
  }, 600_000);

  it('comes at once where the graph is still being built', async () => {
    const folder = join(data(), 'unbuilt');
    const child = begin({ CETU_DATA_DIR: folder });
    // Written when the store is open, before the build.
    while (!existsSync(join(folder, 'server.json'))) await wait(20);
    child.kill('SIGTERM');
    expect(await exited(child)).toBe(143);
    expect(child.signalCode).toBeNull();
  }, 600_000);

  it('comes after a deadline all the same, and leaves a graph that opens again', async () => {
    const { child, port, logged } = await serve({ CETU_DATA_DIR: data(), CETU_SHUTDOWN_SECONDS: '1' });
    const { answer } = await halfAsked(port);
    child.kill('SIGTERM');
    expect(await exited(child)).toBe(0);
    await answer.catch(() => undefined);
    expect(await logged).toContain('requests were cut off');
    const again = await serve({ CETU_DATA_DIR: data() });
    again.child.kill('SIGINT');
    expect(await exited(again.child)).toBe(0);
  }, 600_000);
});
