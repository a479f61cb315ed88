import { Command } from 'commander';
import { EXIT, Problem } from './problem.js';
import { print } from './print.js';
import { withLibrary } from './with-library.js';

/** `cetu remove SLUG`: takes a document out of the graph, with all that only it said; or a park, or a park's report. */
export const removeCommand = (): Command =>
  new Command('remove')
    .description(
      'take a document out of the graph, with all that only it said; or a park with its evidence and reports',
    )
    .argument(
      '<slug>',
      'the document’s name in the graph, as `cetu status --json` and the API give it; or the id of a park or of a park’s report',
    )
    .option('--json', 'print JSON')
    .action(async (slug: string, options: { json?: true }) => {
      const removed = await withLibrary((library) => library.remove(slug), { evenUnbuilt: true });
      if (!removed) {
        const [message, wayOut] = slug.startsWith('prk:')
          ? [`there is no park ${slug}`, 'see `cetu park` for those there are']
          : [`no document has the slug “${slug}”`, 'see `cetu status` for those there are'];
        throw new Problem(EXIT.INPUT, message, null, wayOut);
      }
      print({ slug, removed }, options.json, () => `removed ${slug}`);
    });
