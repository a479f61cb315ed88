import { Argument, Command } from 'commander';
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from './export/formats.js';
import { writeToFile, writeToFolder, writeToOutput } from './export/write-export.js';
import { configuration } from './library/configuration.js';
import { EXIT, Problem } from './problem.js';
import { toStandardError, withLibrary } from './with-library.js';

interface Options {
  readonly out?: string;
  readonly withPeople?: true;
  readonly base?: string;
}

/** `cetu export`: the whole graph in a form for other programs. */
export const exportGraphCommand = (): Command =>
  new Command('export')
    .description('write the whole graph for other programs; mappings as OSCAL are `cetu reviews export`')
    .addArgument(new Argument('<format>', 'in which form').choices(EXPORT_NAMES))
    .option('-o, --out <place>', 'a file, or for csv and neo4j a folder; without, to standard output')
    .option(
      '--with-people',
      'with what people stated: parks, evidence, reports, weights, reviews, corrections; never with their names',
    )
    .option('--base <url>', 'address that permalinks begin with; by default that of a server here')
    .action(async (format: ExportName, { out, withPeople, base }: Options) => {
      const request = { format, withPeople: withPeople === true, base: baseOf(base) };
      const version = await withLibrary(async (library) => {
        const { version, bytes } = await library.takeOut(request);
        if (out === undefined) await writeToOutput(bytes);
        else if (EXPORT_FORMATS[format].several && !out.endsWith('.zip')) await writeToFolder(bytes, out);
        else await writeToFile(bytes, out);
        return version;
      });
      if (out !== undefined) toStandardError(`wrote version ${String(version)} of the graph to ${out}`);
    });

function baseOf(given: string | undefined): string {
  const { host, port, publicUrl } = configuration(process.env);
  const base = given ?? publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  if (!/^https?:/u.test(base) || !URL.canParse(base)) {
    throw new Problem(EXIT.USAGE, `“${base}” is no address`, '--base', 'write one such as https://cetu.example.cn/');
  }
  return base.endsWith('/') ? base : `${base}/`;
}
