import { Command } from 'commander';
import { EXIT, Problem } from './problem.js';
import { print } from './print.js';
import { withLibrary } from './with-library.js';

/** `cetu remove SLUG`: takes a document out of the graph, with all that only it said. */
export const removeCommand = (): Command =>
  new Command('remove')
    .description('take a document out of the graph, with all that only it said')
    .argument(
      '<slug>',
      'the document’s name in the graph, as `cetu status --json` and the API give it; or the id of a park’s report',
    )
    .option('--json', 'print JSON')
    .action(async (slug: string, options: { json?: true }) => {
      const removed = await withLibrary((library) => library.remove(slug));
      if (!removed) {
        throw new Problem(
          EXIT.INPUT,
          `no document has the slug “${slug}”`,
          null,
          'see `cetu status` for those there are',
        );
      }
      print({ slug, removed }, options.json, () => `removed ${slug}`);
    });
