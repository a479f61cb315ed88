import { constants } from 'node:os';
import { Command } from 'commander';
import { configuration } from './library/configuration.js';
import { EXIT } from './problem.js';
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
      const ended = untilEnded();
      const starting = startServer(chosen, { line: toStandardError, progress });
      const server = await Promise.race([starting, ended]);
      // Asked to end while it was starting: what is half built is built again, as after a crash.
      if (typeof server === 'number') process.exit(128 + server);
      process.stdout.write(options.json === true ? `${JSON.stringify({ url: server.url })}\n` : invitation(server.url));
      await ended;
      endAnyway(chosen.shutdownSeconds);
      await server.close();
    });

const invitation = (url: string): string =>
  `\nCetu answers at ${url}\n\nOpen ${new URL('/', url).href} in a browser to read, compare and check.\n\nA query to paste:\n\n` +
  `curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'\n\n` +
  'Ctrl-C ends it.\n';

/**
 * Ctrl-C, or the signal that a service manager ends processes with, by its number. Listened for from the first moment on:
 * as the first process of a container Node would not hear of it else.
 */
const untilEnded = (): Promise<number> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve(constants.signals[signal]);
      });
    }
  });

/** Requests have their time to end, then the store has five seconds to close: its file is whole after a crash, too. */
function endAnyway(shutdownSeconds: number): void {
  setTimeout(
    () => {
      toStandardError('the store did not close in time: ended without it');
      process.exit(EXIT.STORE);
    },
    (shutdownSeconds + 5) * 1000,
  ).unref();
}
