import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const holderFile = (dataDir: string): string => join(dataDir, 'holder');

const note = (): string => `process ${String(process.pid)} (cetu ${process.argv.slice(2).join(' ')})\n`;

/** Notes who holds the embedded file. The engine's own lock keeps others out; this only lets them say who it is. */
export function noteHolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(holderFile(dataDir), note());
}

/**
 * Notes it before there is a file that the engine could lock: of two that find it gone one may make it anew. False where another process
 * that lives has noted itself, which goes on writing what it keeps beside a file that somebody deleted.
 */
export function claimHolder(dataDir: string): boolean {
  mkdirSync(dataDir, { recursive: true });
  if (holdsElsewhere(dataDir)) return false;
  forgetHolder(dataDir);
  try {
    writeFileSync(holderFile(dataDir), note(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that was killed leaves its note; in a container its number is soon this process's own. */
function holdsElsewhere(dataDir: string): boolean {
  const pid = Number(/^process (?<pid>\d+) /u.exec(holder(dataDir))?.groups?.['pid'] ?? process.pid);
  return pid !== process.pid && lives(pid);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user lives too, though it may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export const forgetHolder = (dataDir: string): void => {
  rmSync(holderFile(dataDir), { force: true });
};

/** `process 4711 (cetu ingest)`, as far as it was noted. */
export function holder(dataDir: string): string {
  try {
    return readFileSync(holderFile(dataDir), 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'another process';
    throw error;
  }
}
