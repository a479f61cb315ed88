import { stringify } from 'csv-stringify/sync';
import type { ExportFormat, ExportPart, ExportWorld } from '../format.js';
import type { Sheet } from '../tables/sheet.js';
import { sheetsOf } from '../tables/sheets.js';

/** A table a question, in files of comma-separated values. */
export const csvFormat: ExportFormat = {
  mediaType: 'application/zip',
  extension: 'zip',
  several: true,
  parts: files,
};

function* files(world: ExportWorld): Generator<ExportPart> {
  for (const sheet of sheetsOf(world)) yield { name: `${sheet.name}.csv`, chunks: csvOf(sheet) };
}

/** Spreadsheets take a file for UTF-8 by its mark, and run what begins with a sign as a formula: the words of a document must not. */
async function* csvOf({ head, rows }: Sheet): AsyncGenerator<string> {
  yield stringify([[...head]], { bom: true });
  for await (const page of rows()) {
    yield stringify(
      page.map((row) => [...row]),
      { escape_formulas: true, cast: { boolean: String } },
    );
  }
}
