import { vi } from 'vitest';
import { run } from '../../cli/program.js';
import type { Ran } from './cetu.js';

const NEO4J = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
const CHOICES = [...NEO4J, 'CETU_DATA_DIR', 'CETU_REVIEWER', 'HOST', 'PORT'];

/** Runs `cetu ARGS…` in this process, which is quicker: what it prints is caught, the environment is put back. */
export async function cetuHere(args: readonly string[], choices: Readonly<Record<string, string>> = {}): Promise<Ran> {
  for (const name of CHOICES) vi.stubEnv(name, choices[name]);
  let stdout = '';
  let stderr = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text))));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((stderr += String(text))));
  try {
    const code = await run(['node', 'cetu', ...args]);
    return { code, stdout, stderr };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  }
}
