import { Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { schemeId } from '../library/park-input.js';
import type { SchemeForm } from '../library/park-library.js';
import { EXIT, Problem } from '../problem.js';
import { toStandardError, withLibrary } from '../with-library.js';
import { writeFile } from '../write-file.js';
import { COLUMNS, formatOf, FORMATS, type EvidenceLine, type Format } from './columns.js';

/** `cetu park template SCHEME`: a table with a row a criterion, to be filled in and given to `cetu park import`. */
export const templateCommand = (): Command =>
  new Command('template')
    .description('write a table with a row a criterion, to be filled in and imported')
    .argument('<scheme>', 'slug or id of the scheme')
    .option('--out <file>', 'where to write it; without, to standard output')
    .addOption(new Option('--format <format>', 'by the ending of --out, else csv').choices(FORMATS))
    .action(async (scheme: string, options: { out?: string; format?: Format }) => {
      const format = options.format ?? formatOf(options.out) ?? 'csv';
      if (format === 'xlsx' && options.out === undefined) {
        throw new Problem(EXIT.USAGE, 'a spreadsheet is no text to print', null, 'name a file for it with --out');
      }
      const form = await withLibrary((library) => library.parks.scheme(schemeId(scheme)));
      if (form === null || form.indicators.length === 0) {
        const message = form === null ? `no document has the slug “${scheme}”` : `“${scheme}” has no criteria`;
        throw new Problem(EXIT.INPUT, message, null, 'see `cetu status` for the documents there are');
      }
      const content = await WRITERS[format](form);
      if (options.out === undefined) process.stdout.write(content);
      else writeTo(options.out, content);
    });

function writeTo(file: string, content: string | Uint8Array): void {
  writeFile(file, content);
  toStandardError(`wrote ${file}: fill in park, city and the verdicts`);
}

export const WRITERS: Readonly<Record<Format, (form: SchemeForm) => string | Promise<Uint8Array>>> = {
  // Excel takes a file without this mark for one in the system's old encoding.
  // Nor may a scheme's words run as a formula.
  csv: (form) => `\uFEFF${stringify([[...COLUMNS], ...linesOf(form).map(cellsOf)], { escape_formulas: true })}`,
  xlsx: async (form) => {
    const { default: writeXlsxFile } = await import('write-excel-file/node');
    const cells = [[...COLUMNS], ...linesOf(form).map(cellsOf)].map((row, index) =>
      row.map((value) => ({ value, type: String, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) })),
    );
    const columns = COLUMNS.map((column) => ({ width: column === 'criterion' || column === 'statement' ? 60 : 16 }));
    return writeXlsxFile(cells, { columns, stickyRowsCount: 1 }).toBuffer();
  },
  json: ({ slug, indicators }) => {
    const evidence = linesOf({ slug, indicators }).map(({ code, criterion }) => ({
      ...{ indicator: code, criterion, verdict: null, score: null },
      ...{ statement: '', sourceUrl: null, collectedOn: null },
    }));
    return `${JSON.stringify({ scheme: slug, name: '', city: '', evidence }, null, 2)}\n`;
  },
};

const cellsOf = (line: EvidenceLine): string[] => COLUMNS.map((column) => line[column]);

function linesOf({ slug, indicators }: Pick<SchemeForm, 'slug' | 'indicators'>): readonly EvidenceLine[] {
  const parents = new Set(indicators.map(({ parentId }) => parentId));
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  const blank = { verdict: '', score: '', statement: '', sourceUrl: '', collectedOn: '' };
  return indicators
    .filter(({ id }) => !parents.has(id))
    .map(({ id, code, text, parentId }) => ({
      ...{ scheme: slug, park: '', city: '', dimension: names.get(parentId ?? id) ?? '', code, criterion: text },
      ...blank,
    }));
}
