import { execFile } from 'node:child_process';
import { packageFile } from '../../schema/package-root.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment variables of a developer's shell that would choose another store or port. */
const CHOICES = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'CETU_DATA_DIR', 'HOST', 'PORT'];

/** The environment of a process of its own: nothing chosen but what `choices` chooses. */
export const plainEnvironment = (choices: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !CHOICES.includes(name))),
  ...choices,
});

/** Arguments for Node that run the command line from source. */
export const cetuFromSource = (...args: readonly string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  packageFile('cli.ts'),
  ...args,
];

/** Runs `cetu ARGS…` as a process of its own and waits for its end. */
export function cetu(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      cetuFromSource(...args),
      { env: plainEnvironment(environment), maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}
