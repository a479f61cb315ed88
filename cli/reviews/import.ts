import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { ImportedReviews } from '../../graph/reviews/change.js';
import type { UserError } from '../../schema/park.js';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';
import { holdsCorrections, readCorrections } from './corrections-file.js';
import { pathOf, readMapping } from './read-mapping.js';

/** `cetu reviews import FILE`: what `export` wrote of either kind, merged one by one; of two of one link or place the later stands. */
export const importCommand = (): Command =>
  new Command('import')
    .description(
      'bring in reviews or corrections that were exported elsewhere; of two of one link or place the later stands',
    )
    .argument('<file>', 'an OSCAL mapping collection, or corrections (.json), as `cetu reviews export` writes them')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: true }) => {
      const json = jsonIn(file);
      const { userErrors, ...done } = await (holdsCorrections(json) ? factsFrom(json, file) : reviewsFrom(json, file));
      if (userErrors.length > 0) throw refused(userErrors, file);
      const { added, replaced, unchanged } = done;
      print(
        done,
        options.json,
        () => `${String(added)} added, ${String(replaced)} replaced, ${String(unchanged)} unchanged`,
      );
    });

/** Everything that is wrong, each with its place in the file. */
function refused(errors: readonly UserError[], file: string): Problem {
  const lines = errors.map(({ field, message }) => `${field?.join('.') ?? ''}: ${message}`);
  const wayOut = 'mend the file and import it again';
  return new Problem(EXIT.INPUT, `nothing was imported:\n  ${lines.join('\n  ')}`, file, wayOut);
}

async function reviewsFrom(json: unknown, file: string): Promise<ImportedReviews> {
  const read = readMapping(json);
  if (!('reviews' in read)) throw broken(read, file);
  const done = await withLibrary((library) => library.reviews.import(read.reviews));
  const inFile = ({ field, ...error }: UserError): UserError => {
    const [, index, ...path] = field ?? [];
    return { ...error, field: [pathOf([...(read.places[Number(index)] ?? []), ...path])] };
  };
  return { ...done, userErrors: done.userErrors.map(inFile) };
}

async function factsFrom(json: unknown, file: string): Promise<ImportedReviews> {
  const read = readCorrections(json);
  if (!('documents' in read)) throw broken(read, file);
  return withLibrary((library) => library.reviews.importFacts(read.documents));
}

function broken({ place, why }: { readonly place: string; readonly why: string }, file: string): Problem {
  const wayOut = 'nothing was imported: give a file that `cetu reviews export` wrote';
  return new Problem(EXIT.INPUT, `${place}: ${why}`, file, wayOut);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Problem(
        EXIT.INPUT,
        `is no JSON: ${error.message}`,
        file,
        'give a file that `cetu reviews export` wrote',
        {
          cause: error,
        },
      );
    }
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Problem(EXIT.INPUT, `cannot be read: ${error.message}`, file, 'name a file that is there', {
      cause: error,
    });
  }
}
