import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { z } from 'zod';
import { packageFile } from '../schema/package-root.js';
import { markdownOf, type Part } from './table.js';

const partSchema = z.object({
  title: z.string(),
  about: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
const runSchema = z.object({ day: z.string(), machine: z.string(), parts: z.array(partSchema) });

const folder = packageFile('bench', 'results');

/** Keeps what one run of a benchmark measured, in place of its last run. */
export function keep(name: string, parts: readonly Part[]): void {
  mkdirSync(folder, { recursive: true });
  const run = { day: new Date().toISOString().slice(0, 10), machine: machine(), parts };
  writeFileSync(packageFile('bench', 'results', `${name}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

/** Writes `RESULTS.md` of what is kept, in the given order. */
export function writeResults(names: readonly string[]): void {
  const kept = new Set(readdirSync(folder));
  const sections = names
    .filter((name) => kept.has(`${name}.json`))
    .map((name) => {
      const file = readFileSync(packageFile('bench', 'results', `${name}.json`), 'utf8');
      const run = runSchema.parse(JSON.parse(file));
      return [...run.parts.map(markdownOf), `_\`npm run bench ${name}\`, ${run.day}, ${run.machine}_\n`].join('\n');
    });
  const head = '# Benchmark\n\nWritten by `npm run bench`, part by part. Ratios within a part matter, not absolutes.\n';
  writeFileSync(packageFile('bench', 'RESULTS.md'), [head, ...sections].join('\n'));
}

function machine(): string {
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  // Of the last quarter of an hour: what else ran is in the clock too.
  const load = `load average ${(loadavg()[2] ?? 0).toFixed(1)}`;
  return `${cpu?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, ${memory}, ${platform()} ${release()}, Node ${process.version}, ${load}`;
}
