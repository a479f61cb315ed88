/**
 * `npm run score:links [-- --texts FOLDER … --gold FOLDER …]`: F1 of every gold file of links, the shipped ones and those of
 * other folders; `--raise` lifts the floors of the shipped ones.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../../../cli/table.js';
import { FLOORS, floors } from './link-floors.js';
import { goldIn, scoreOf, SHIPPED } from './link-scores.js';

const folders = { type: 'string', multiple: true } as const;
const { values } = parseArgs({ options: { texts: folders, gold: folders, raise: { type: 'boolean' } } });

const held = floors();
const rows: [name: string, f1: number][] = [];
for (const path of [SHIPPED.gold, ...(values.gold ?? [])].flatMap(goldIn)) {
  rows.push([basename(path, '.json'), await scoreOf(path, [SHIPPED.texts, ...(values.texts ?? [])])]);
}
console.log(table(['', 'F1', 'floor'], rows.map(([name, f1]) => [name, f1.toFixed(3), held[name]?.toFixed(3) ?? ''])));

if (values.raise === true) {
  const raised = rows.flatMap(([name, f1]) =>
    goldIn(SHIPPED.gold).some((path) => basename(path, '.json') === name) ? [[name, Math.max(f1, held[name] ?? 0)]] : [],
  );
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
if (rows.some(([name, f1]) => f1 < (held[name] ?? 0))) process.exitCode = 1;
