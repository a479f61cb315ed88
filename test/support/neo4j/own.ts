import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jAddress } from '../../../graph/open-store.js';
import { packageFile } from '../../../schema/package-root.js';
import { JARS } from './availability.js';

/** A Neo4j that one suite has for itself, to stop it and start it again: at the same address, with the same data. */
export class OwnNeo4j {
  #watcher: ChildProcess | null = null;

  /** @param folder an empty one, which the suite removes. */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  async start(): Promise<Neo4jAddress> {
    // What it printed when it ran before would pass for news.
    for (const name of ['stop', 'neo4j.log']) rmSync(join(this.folder, name), { force: true });
    const watcher = packageFile('test', 'support', 'neo4j', 'watch.mjs');
    const started = spawn(process.execPath, [watcher, this.folder, JARS, String(process.pid), 'keep'], {
      stdio: 'ignore',
    });
    this.#watcher = started;
    for (const deadline = Date.now() + 100_000; Date.now() < deadline; await wait(100)) {
      const address = join(this.folder, 'server.json');
      if (existsSync(address)) return JSON.parse(readFileSync(address, 'utf8')) as Neo4jAddress;
      if (started.exitCode !== null) throw new Error(`Neo4j did not start: see ${this.folder}`);
    }
    throw new Error('Neo4j did not start within 100 seconds');
  }

  /** Holds it as it is: it is there and takes what is sent, and answers nothing. */
  pause(): void {
    process.kill(this.#pid(), 'SIGSTOP');
  }

  resume(): void {
    process.kill(this.#pid(), 'SIGCONT');
  }

  #pid(): number {
    const { pid } = JSON.parse(readFileSync(join(this.folder, 'server.json'), 'utf8')) as { readonly pid: number };
    return pid;
  }

  /** At once and without a word, as a machine goes. */
  async stop(): Promise<void> {
    const watcher = this.#watcher;
    this.#watcher = null;
    if (watcher === null || watcher.exitCode !== null) return;
    const ended = once(watcher, 'exit');
    writeFileSync(join(this.folder, 'stop'), '');
    await ended;
  }
}
