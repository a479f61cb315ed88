/** `npm run score [-- --raise]`: every figure of every document with gold, in one table, beside its floor; `--raise` lifts the floors. */
import { existsSync, writeFileSync } from 'node:fs';
import { table } from '../../cli/table.js';
import { packageFile } from '../../schema/package-root.js';
import { floors, GOLD, scoresOf, type Scores } from './scores.js';

const FILE = packageFile('test', 'gold', 'floors.json');
const held = existsSync(FILE) ? floors() : {};

const scores = new Map<string, Scores>();
for (const name of GOLD) scores.set(name, await scoresOf(name));

const figures = [...new Set([...scores.values()].flatMap((score) => Object.keys(score)))];

function cell(name: string, figure: string): string {
  const value = scores.get(name)?.[figure];
  const floor = held[name]?.[figure];
  if (value === undefined) return '';
  if (floor === undefined) return `${String(value)} (no floor)`;
  return value < floor ? `${String(value)} BELOW ${String(floor)}` : value > floor ? `${String(value)} > ${String(floor)}` : String(value);
}

console.log(table(['', ...figures], GOLD.map((name) => [name, ...figures.map((figure) => cell(name, figure))])));

if (process.argv.includes('--raise')) {
  const raised = GOLD.map((name) => {
    const score = Object.entries(scores.get(name) ?? {});
    return [name, Object.fromEntries(score.map(([figure, value]) => [figure, Math.max(value, held[name]?.[figure] ?? 0)]))];
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
const fell = GOLD.some((name) => figures.some((figure) => (scores.get(name)?.[figure] ?? 1) < (held[name]?.[figure] ?? 0)));
if (fell) process.exitCode = 1;
