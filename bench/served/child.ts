import { fork, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Neo4jAddress } from '../../graph/open-store.js';
import { packageFile } from '../../schema/package-root.js';

/** A GraphQL server in a process of its own, so that nothing it does is counted to who asks. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  end(): void;
}

export const startApi = (neo4j: Neo4jAddress): Promise<Child> =>
  started(packageFile('bench', 'served', 'serve-api.mjs'), neo4j);

/** @neo4j/graphql over the same database; its packages, which are no part of Cetu's own, are installed first where they lack. */
export async function startPeer(neo4j: Neo4jAddress): Promise<Child> {
  const folder = packageFile('bench', 'peers');
  if (!existsSync(packageFile('bench', 'peers', 'node_modules', '@neo4j', 'graphql'))) {
    console.warn('Installing @neo4j/graphql in bench/peers (84 MB, once) …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('`npm ci` in bench/peers failed');
  }
  return started(packageFile('bench', 'peers', 'serve.mjs'), neo4j);
}

function started(file: string, neo4j: Neo4jAddress): Promise<Child> {
  // Without what this process was started with, and as both are run in earnest.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(file, [JSON.stringify(neo4j)], { execArgv: [], env });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const { url } = message as { readonly url: string };
      resolve({ url, pid: child.pid ?? NaN, end: () => child.kill() });
    });
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)} before it listened`));
    });
  });
}
