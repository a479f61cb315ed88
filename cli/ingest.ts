import { Command } from 'commander';
import { packageFile } from '../schema/package-root.js';
import { gather, type Gathered } from './library/gather.js';
import { inputOf } from './library/document-input.js';
import type { Ingested, Library } from './library/library.js';
import { print } from './print.js';
import { progress } from './progress.js';
import { table } from './table.js';
import { withLibrary } from './with-library.js';

/** `cetu ingest [PATH…]`: files and folders into the graph, the shipped corpus where none is given. */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('read documents into the graph; without a path, the corpus that ships with Cetu')
    .argument('[path...]', 'files and folders')
    .option('--slug <slug>', 'name of the document in the graph, in place of its file name')
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: { slug?: string; json?: true }) => {
      const gathered = gather(paths.length === 0 ? [packageFile('corpus')] : paths, options.slug ?? null);
      const done = await withLibrary((library) => ingestAll(library, gathered, options.slug !== undefined));
      print(done, options.json, () => summary(done));
    });

async function ingestAll(library: Library, gathered: readonly Gathered[], slugGiven: boolean): Promise<Ingested[]> {
  const shown = progress(gathered.length);
  const done: Ingested[] = [];
  try {
    for (const one of gathered) {
      const ingested = await library.ingest(inputOf(one, slugGiven));
      done.push(ingested);
      shown.step(ingested.slug, ingested.outcome);
    }
  } finally {
    shown.end();
  }
  return done.map((one) => ({ ...one, variantOf: one.variantOf ?? originalAmong(done, one.slug) }));
}

/** A copy may come in before the text it is a copy of: then only that one's report tells. */
const originalAmong = (done: readonly Ingested[], slug: string): string | null =>
  done.find((one) => one.variants.includes(slug))?.slug ?? null;

const percent = (share: number | null): string => (share === null ? '–' : `${String(Math.round(share * 100))} %`);

const HEAD = ['document', 'kind', 'measures', 'agencies', 'resolved', 'products', 'indicators', 'findings', 'time', ''];

function summary(done: readonly Ingested[]): string {
  const rows = done.map((one) => [
    one.variantOf === null ? one.slug : `${one.slug}\n  variant of ${one.variantOf}`,
    one.kind,
    one.measures,
    one.agencies,
    percent(one.resolved),
    one.products,
    one.indicators,
    one.findings,
    `${(one.milliseconds / 1000).toFixed(2)} s`,
    one.outcome,
  ]);
  return table(HEAD, rows);
}
