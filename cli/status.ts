import { Command } from 'commander';
import type { HeldDocument, Status } from './library/library.js';
import { print } from './print.js';
import { shortened, table } from './table.js';
import { withLibrary } from './with-library.js';

/** `cetu status`: which store, what is in it, what is stale against the corpus. */
export const statusCommand = (): Command =>
  new Command('status')
    .description('which store, what is in it, and what is stale against the corpus')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      const status = await withLibrary((library) => library.status(), { evenUnbuilt: true });
      print(status, options.json, () => forPeople(status));
    });

function forPeople(status: Status): string {
  const stale = status.stale.map(({ slug, why }) => `  ${slug}: ${why}`);
  return [
    `cetu ${status.version}, ${status.store.engine} at ${status.store.at}`,
    ...(status.server === null ? [] : [`served at ${status.server}`]),
    table(
      ['document', 'title'],
      status.documents.map((one) => [nameOf(one), shortened(one.title, LONGEST_TITLE)]),
    ),
    table(['label', 'nodes'], Object.entries(status.labels)),
    table(['relation', 'relations'], Object.entries(status.relations)),
    ...(stale.length === 0 ? ['current with the corpus'] : ['stale (`cetu ingest` mends it):', ...stale]),
  ].join('\n');
}

function nameOf({ slug, variant, supersededBy }: HeldDocument): string {
  if (variant) return `${slug} (variant)`;
  return supersededBy === null ? slug : `${slug} (replaced by ${supersededBy})`;
}

/** Letters of a title that a line of a terminal holds beside a slug. */
const LONGEST_TITLE = 40;
