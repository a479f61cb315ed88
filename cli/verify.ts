import { Command } from 'commander';
import type { Verification } from './library/library.js';
import { EXIT } from './problem.js';
import { print } from './print.js';
import { table } from './table.js';
import { withLibrary } from './with-library.js';

/** `cetu verify`: re-reads every quotation in the graph against the stored text, and each text against its hash. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description('re-read every quotation against the stored, hashed text; exit 1 when one fails')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      const verification = await withLibrary((library) => library.verify());
      print(verification, options.json, () => forPeople(verification));
      if (verification.failed.length > 0) process.exitCode = EXIT.CHECK;
    });

function forPeople({ documents, quotations, failed }: Verification): string {
  const told = `${String(quotations)} quotations in ${String(documents)} documents, ${String(failed.length)} failed`;
  if (failed.length === 0) return told;
  const rows = failed.map((one) => [
    one.subject,
    one.start === null || one.end === null ? '' : `${String(one.start)}–${String(one.end)}`,
    one.expected ?? '',
    one.found ?? '',
    one.why,
  ]);
  return `${table(['what', 'place', 'quoted', 'text', 'why'], rows)}\n${told}`;
}
