import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { askedOf, type Called } from './asked.js';
import { printAs, withFormats, type Formats } from './formats.js';
import { NAMED, nameOf } from './trace/named.js';
import { nodeOf } from './trace/node-of.js';
import { pathsForPeople, rowsOfPaths } from './trace/paths.js';
import { pathSchema, REASON, STEPS } from './trace/path.js';
import { withLibrary } from './with-library.js';

const QUERY = `query ($from: ID!, $to: ID, $hops: PositiveInt, $first: PositiveInt) {
  trace(from: $from, to: $to, maxHops: $hops, first: $first) { ${STEPS} }
} ${NAMED} ${REASON}`;

/** `cetu trace FROM [TO]`: how two things are tied to each other, each step with the words that say so. */
export const traceCommand = (): Command =>
  withFormats(
    new Command('trace')
      .description('print the shortest paths from one thing to another, each step with the words that say so')
      .argument('<from>', 'an id, a slug, a number in its document such as lianyungang-opinions（四）, or a name')
      .argument('[to]', 'the same of where to go; without it, what is near')
      .option('--hops <number>', 'longest path to look for, at most 6', counted)
      .option('--first <number>', 'how many paths, at most 100', counted),
  ).action(async (from: string, to: string | undefined, { hops, first, ...formats }: Options) => {
    const { ends, trace } = await withLibrary(async (library) => {
      const start = await nodeOf(library, from);
      const end = to === undefined ? null : await nodeOf(library, to);
      const variables = {
        from: start.id,
        to: end?.id ?? null,
        hops: hops ?? 4,
        first: first ?? (end === null ? 20 : 5),
      };
      return { ends: { start, end }, ...(await askedOf(library, QUERY, variables, shape, CALLED)) };
    });
    const title = [nameOf(ends.start), ...(ends.end === null ? [] : [nameOf(ends.end)])].join(' → ');
    printAs(
      formats,
      trace,
      () => rowsOfPaths(trace),
      () => pathsForPeople(title, trace),
    );
  });

const CALLED: Called = {
  maxHops: ['--hops', 'give a number from 1 to 6'],
  first: ['--first', 'give a number from 1 to 100'],
  from: ['FROM', 'give what stands at one end of it'],
  to: ['TO', 'give what stands at one end of it'],
};

interface Options extends Formats {
  readonly hops?: number;
  readonly first?: number;
}

const shape = z.object({ trace: z.array(pathSchema) });

function counted(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}
