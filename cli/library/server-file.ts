import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How a running server can be reached by the command line: only who can read this file may ask it to write. */
const serverFileSchema = z.object({
  /** Of the control listener, always on the loopback interface. */
  control: z.string(),
  /** Of the API. */
  api: z.string(),
  pid: z.int(),
  secret: z.string(),
});
export type ServerFile = z.infer<typeof serverFileSchema>;

const pathIn = (dataDir: string): string => join(dataDir, 'server.json');

/** A secret that nobody guesses; a new one for each run. */
export const freshSecret = (): string => randomBytes(32).toString('hex');

/** Written whole or not at all, readable by its owner only. */
export function writeServerFile(dataDir: string, content: ServerFile): void {
  mkdirSync(dataDir, { recursive: true });
  const path = pathIn(dataDir);
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path);
}

export const removeServerFile = (dataDir: string): void => {
  rmSync(pathIn(dataDir), { force: true });
};

/** What a server left here, running or not; null where there is nothing, or nothing that can be read. */
export function readServerFile(dataDir: string): ServerFile | null {
  try {
    return serverFileSchema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
  } catch (error) {
    // A missing file is the ordinary case; a half-read or foreign one reaches no server, so it is as good as missing.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
