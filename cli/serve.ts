import { Command } from 'commander';
import { configuration } from './library/configuration.js';
import { progress } from './progress.js';
import { toStandardError } from './with-library.js';

/** A query to paste after the first start: what each measure of a city's draft says, who answers for it, and where. */
const FIRST_QUERY =
  '{ document(slug: "lianyungang-opinions") { title measures(first: 3) { totalCount nodes { number title assignments { role agency { name } span { quote } } } } } }';

/** `cetu serve`: the graph, built where it is not current, and the API over it until the process is ended. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('build the graph where it is not current, and serve the API')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      // Loaded here: the other commands start without the server's libraries.
      const { startServer } = await import('../server.js');
      const chosen = configuration(process.env);
      const server = await startServer(chosen, { line: toStandardError, progress });
      process.stdout.write(options.json === true ? `${JSON.stringify({ url: server.url })}\n` : invitation(server.url));
      await untilEnded();
      await server.close();
    });

const invitation = (url: string): string =>
  `\nCetu answers at ${url}\n\nA query to paste:\n\n` +
  `curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'\n\n` +
  'Ctrl-C ends it.\n';

/** Ctrl-C, or the signal that a service manager ends processes with. */
const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
