import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { UserError } from '../../schema/park.js';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';
import { pathOf, readMapping, type ReadMapping } from './read-mapping.js';

/** `cetu reviews import FILE`: what `export` wrote, merged link by link; of two reviews of one link the later stands. */
export const importCommand = (): Command =>
  new Command('import')
    .description('bring in reviews that were exported elsewhere; of two of one link the later stands')
    .argument('<file>', 'an OSCAL mapping collection (.json) as `cetu reviews export` writes it')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: true }) => {
      const { reviews, places } = reviewsIn(file);
      const { userErrors, ...done } = await withLibrary((library) => library.reviews.import(reviews));
      if (userErrors.length > 0) throw refused(userErrors, places, file);
      const { added, replaced, unchanged } = done;
      print(
        done,
        options.json,
        () => `${String(added)} added, ${String(replaced)} replaced, ${String(unchanged)} unchanged`,
      );
    });

/** Everything that is wrong, each with its place in the file. */
function refused(errors: readonly UserError[], places: Read['places'], file: string): Problem {
  const lines = errors.map(({ field, message }) => {
    const [, index, ...path] = field ?? [];
    return `${pathOf([...(places[Number(index)] ?? []), ...path])}: ${message}`;
  });
  const wayOut = 'mend the file and import it again';
  return new Problem(EXIT.INPUT, `nothing was imported:\n  ${lines.join('\n  ')}`, file, wayOut);
}

type Read = Extract<ReadMapping, { readonly reviews: unknown }>;

function reviewsIn(file: string): Read {
  const read = readMapping(jsonIn(file));
  if ('reviews' in read) return read;
  const wayOut = 'nothing was imported: give a file that `cetu reviews export` wrote';
  throw new Problem(EXIT.INPUT, `${read.place}: ${read.why}`, file, wayOut);
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
