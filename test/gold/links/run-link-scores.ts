/**
 * `npm run score:links [-- --texts FOLDER … --gold FOLDER …]`: F1 of every gold file of links, the shipped ones and those of
 * other folders, and how many links of each confidence are right; `--raise` lifts the floors of the shipped ones.
 */
import { writeFileSync } from 'node:fs';
import { table } from '../../../cli/table.js';
import { LINK_PARAMETERS } from '../../../ingest/link/parameters.js';
import { askedCases } from './link-cases.js';
import { FLOORS, floors } from './link-floors.js';
import { found, goldIn, linkCase, scoreOf, SHIPPED, type LinkCase } from './link-scores.js';

const held = floors();
const { cases, raise } = await askedCases();
const rows = cases.map((one) => [one.name, scoreOf(one)] as const);
console.log(
  table(
    ['', 'F1', 'floor'],
    rows.map(([name, f1]) => [name, f1.toFixed(3), held[name]?.toFixed(3) ?? '']),
  ),
);

/** Links of one band of confidence: how many, how many of them wanted, how many allowed. */
function band(from: number, all: readonly (readonly [LinkCase, pair: string, confidence: number])[]): string[] {
  const links = all.filter(([, , confidence]) => confidence >= from && confidence < from + 0.1);
  const wanted = links.filter(([{ pairs }, pair]) => pairs.wanted.has(pair)).length;
  const allowed = links.filter(([{ pairs }, pair]) => pairs.allowed.has(pair)).length;
  return [from.toFixed(1), ...[links.length, wanted, allowed, links.length - wanted - allowed].map(String)];
}

const all = cases
  .filter(({ toDimensions }) => !toDimensions)
  .flatMap((one) =>
    [...found(one)].map(([pair, likeness]) => [one, pair, likeness / (likeness + LINK_PARAMETERS.least)] as const),
  );
console.log(
  table(
    ['confidence from', 'links', 'wanted', 'allowed', 'wrong'],
    [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => band(from, all)),
  ),
);

if (raise) {
  const shipped = await Promise.all(goldIn(SHIPPED.gold).map((path) => linkCase(path, [SHIPPED.texts])));
  const raised = shipped.map((one) => [one.name, Math.max(scoreOf(one), held[one.name] ?? 0)]);
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
if (rows.some(([name, f1]) => f1 < (held[name] ?? 0))) process.exitCode = 1;
