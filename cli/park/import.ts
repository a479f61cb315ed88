import { Command } from 'commander';
import type { ParkInput } from '../../graph/parks/change.js';
import { schemeId } from '../library/park-input.js';
import type { ParkLibrary } from '../library/park-library.js';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';
import { idOfName } from './one-of-name.js';
import { refuseOtherCriteria } from './other-criteria.js';
import { readParkFile, type ParkFile } from './read-park-file.js';

interface Options {
  readonly id?: string;
  readonly name?: string;
  readonly city?: string;
  readonly scheme?: string;
  readonly new?: true;
  readonly json?: true;
}

/** `cetu park import FILE`: a filled-in template into the graph, a new park or merged into one that is there. */
export const importCommand = (): Command =>
  new Command('import')
    .description('store the evidence of a filled-in template, merged into the park of that name where there is one')
    .argument('<file>', 'a .csv, .xlsx or .json file')
    .option('--id <id>', 'the park to merge it into, in place of the one of the file’s name')
    .option('--name <name>', 'the park’s name, in place of the file’s')
    .option('--city <city>', 'the park’s city, in place of the file’s')
    .option('--scheme <scheme>', 'slug or id of the scheme, in place of the file’s')
    .option('--new', 'a new park, even where one has the name')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      const read = await readParkFile(file);
      const { saved, input } = await withLibrary(async (library) => {
        const chosen = await inputOf(read, options, library.parks, file);
        return { input: chosen, saved: await library.parks.save(chosen) };
      });
      if (saved.parkId === null) throw refused(saved.userErrors, input, file);
      const told = `saved ${saved.parkId} with ${String(input.evidence.length)} statements`;
      print({ park: saved.parkId, evidence: input.evidence.length }, options.json, () => told);
    });

async function inputOf(read: ParkFile, options: Options, parks: ParkLibrary, file: string): Promise<ParkInput> {
  const given = (value: string | null | undefined, what: string): string => {
    if (value !== null && value !== undefined) return value;
    throw new Problem(EXIT.INPUT, `says no ${what}`, file, `fill in its column, or give it with --${what}`);
  };
  const name = given(options.name ?? read.name, 'name');
  const wayOut = 'give --id with the one that is meant, or --new for another';
  const id = options.new === true ? null : (options.id ?? read.id ?? (await idOfName(parks, name, file, wayOut)));
  const scheme = schemeId(given(options.scheme ?? read.scheme, 'scheme'));
  const form = await parks.scheme(scheme);
  // A scheme that is not held is told where the park is saved, with all else that is wrong.
  if (form !== null) refuseOtherCriteria(form, read.statements, file);
  return {
    id,
    name,
    city: given(options.city ?? read.city, 'city'),
    scheme,
    evidence: read.statements.map(({ evidence }) => evidence),
  };
}

/** Everything that is wrong, each with the criterion it is about. */
function refused(
  errors: readonly { readonly field: readonly string[] | null; readonly message: string }[],
  { evidence }: ParkInput,
  file: string,
): Problem {
  const lines = errors.map(({ field, message }) => {
    const code = field?.[0] === 'evidence' ? evidence[Number(field[1])]?.indicator : undefined;
    return `${code ?? field?.join('.') ?? ''}: ${message}`;
  });
  return new Problem(
    EXIT.INPUT,
    `nothing was saved:\n  ${lines.join('\n  ')}`,
    file,
    'mend the file and import it again',
  );
}
