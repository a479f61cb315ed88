import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pathIn = (dataDir: string): string => join(dataDir, 'holder');

/** Notes who holds the embedded file. The engine's own lock keeps others out; this only lets them say who it is. */
export function noteHolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(pathIn(dataDir), `process ${String(process.pid)} (cetu ${process.argv.slice(2).join(' ')})\n`);
}

export const forgetHolder = (dataDir: string): void => {
  rmSync(pathIn(dataDir), { force: true });
};

/** `process 4711 (cetu ingest)`, as far as it was noted. */
export function holder(dataDir: string): string {
  try {
    return readFileSync(pathIn(dataDir), 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'another process';
    throw error;
  }
}
