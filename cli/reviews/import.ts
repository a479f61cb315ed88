import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { LinkReview } from '../../schema/link-review.js';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';
import { readMapping } from './read-mapping.js';

/** `cetu reviews import FILE`: what `export` wrote, merged link by link; of two reviews of one link the later stands. */
export const importCommand = (): Command =>
  new Command('import')
    .description('bring in reviews that were exported elsewhere; of two of one link the later stands')
    .argument('<file>', 'an OSCAL mapping collection (.json) as `cetu reviews export` writes it')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: true }) => {
      const reviews = reviewsIn(file);
      const done = await withLibrary((library) => library.reviews.import(reviews));
      const { added, replaced, unchanged } = done;
      print(
        done,
        options.json,
        () => `${String(added)} added, ${String(replaced)} replaced, ${String(unchanged)} unchanged`,
      );
    });

function reviewsIn(file: string): readonly LinkReview[] {
  const read = readMapping(jsonIn(file));
  if ('reviews' in read) return read.reviews;
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
