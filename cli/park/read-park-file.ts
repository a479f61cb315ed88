import { basename } from 'node:path';
import { parse, CsvError } from 'csv-parse/sync';
import { z } from 'zod';
import { decode } from '../../ingest/read/decode.js';
import { unzip } from '../../ingest/read/zip.js';
import { evidenceInputSchema } from '../library/park-input.js';
import { EXIT, Problem } from '../problem.js';
import { readInput } from '../read-input.js';
import { COLUMNS, formatOf, type Column } from './columns.js';

/** A file of evidence as rows of text, by the columns' names. */
export interface ParkFile {
  readonly scheme: string | null;
  readonly name: string | null;
  readonly city: string | null;
  readonly id: string | null;
  readonly statements: readonly FiledStatement[];
}

/** What is stated of one criterion, with where it stands and the criterion's words there, if any. */
export interface FiledStatement {
  readonly place: string;
  readonly criterion: string | null;
  readonly evidence: z.infer<typeof evidenceInputSchema>;
}

/** Bytes that a spreadsheet may unpack to: a few hundred rows take some kilobytes. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;

const WAY_OUT = 'fill in what `cetu park template SCHEME` writes';

/** What people fill in of a criterion. */
const TO_FILL_IN = ['verdict', 'score', 'statement', 'sourceUrl', 'collectedOn'] as const;

/** Reads a filled-in template; rows in which nothing is filled in are left out. */
export async function readParkFile(file: string): Promise<ParkFile> {
  const read = await parkFileOf(file);
  if (read.statements.length > 0) return read;
  throw new Problem(EXIT.INPUT, 'states nothing: no row is filled in', file, WAY_OUT);
}

async function parkFileOf(file: string): Promise<ParkFile> {
  const bytes = readInput(file);
  const format = formatOf(file);
  if (format === 'json') return fromJson(textOf(bytes, file), file);
  if (format === 'xlsx') return fromRows(await sheetOf(bytes, file), file);
  if (format === 'csv') return fromRows(csvOf(textOf(bytes, file), file), file);
  throw new Problem(EXIT.INPUT, 'its name ends neither in .csv nor .xlsx nor .json', file, WAY_OUT);
}

const textOf = (bytes: Uint8Array, file: string): string => decode(bytes, basename(file)).text.replace(/^\uFEFF/u, '');

function csvOf(text: string, file: string): readonly Row[] {
  try {
    // The rows keep the lines they stand on, which blank ones before them move.
    const rows: unknown = parse(text, { relaxColumnCount: true, skipEmptyLines: true, info: true });
    return csvRowsSchema
      .parse(rows)
      .map(({ info, record }) => ({ line: firstLine(info.lines, record), cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problem(EXIT.INPUT, `is no table of comma-separated values: ${error.message}`, file, WAY_OUT, {
      cause: error,
    });
  }
}

const csvRowsSchema = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/** Of a row that ends on a line: cells may run over several. */
const firstLine = (last: number, cells: readonly string[]): number =>
  last - (cells.join('').match(/\n/gu) ?? []).length;

async function sheetOf(bytes: Uint8Array, file: string): Promise<readonly Row[]> {
  try {
    refuseBomb(bytes);
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(Buffer.from(bytes))).map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(
      EXIT.INPUT,
      `cannot be read as a spreadsheet: ${why}`,
      file,
      'save it anew as .xlsx, or as .csv',
      {
        cause: error,
      },
    );
  }
}

function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0;
  unzip(bytes, ({ originalSize }) => {
    unpacked += originalSize;
    return false;
  });
  if (unpacked > LARGEST_UNPACKED) throw new Error('it unpacks to far more than a table of criteria takes');
}

/** A cell's value as it would be typed; a spreadsheet's days are UTC midnights. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** A verdict as people write it: in any case, with blanks. */
const verdictWord = (written: string): string | null => written.trim().toUpperCase().replace(/\s+/gu, '_') || null;

/** Evidence in JSON with its verdict as the schema has it, so that JSON takes what a table takes. */
function withVerdictWord(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('verdict' in value)) return value;
  return typeof value.verdict === 'string' ? { ...value, verdict: verdictWord(value.verdict) } : value;
}

const jsonSchema = z.object({
  id: z.string().nullish(),
  scheme: z.string().nullish(),
  name: z.string().nullish(),
  city: z.string().nullish(),
  evidence: z.array(z.preprocess(withVerdictWord, evidenceInputSchema.extend({ criterion: z.string().optional() }))),
});

function fromJson(text: string, file: string): ParkFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(EXIT.INPUT, `is no JSON: ${error.message}`, file, WAY_OUT, { cause: error });
  }
  const parsed = jsonSchema.safeParse(value);
  if (!parsed.success) throw new Problem(EXIT.INPUT, z.prettifyError(parsed.error), file, WAY_OUT);
  const { id, scheme, name, city, evidence } = parsed.data;
  const statements = evidence.flatMap((one, index): FiledStatement[] => {
    if (!isFilledIn(one)) return [];
    const { criterion, ...stated } = one;
    return [{ place: `${file}, evidence ${String(index + 1)}`, criterion: criterion || null, evidence: stated }];
  });
  return { id: id ?? null, scheme: scheme || null, name: name || null, city: city || null, statements };
}

const isFilledIn = (line: z.infer<typeof evidenceInputSchema>): boolean =>
  TO_FILL_IN.some((column) => line[column] !== null && String(line[column]).trim() !== '');

interface Row {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function fromRows([head, ...rows]: readonly Row[], file: string): ParkFile {
  const places = placesOf(head?.cells ?? [], `${file}:1`);
  for (const row of rows) refuseCellsWithoutName(row, head?.cells ?? [], file);
  const cell = ({ cells }: Row, column: Column): string => cells[places.get(column) ?? -1]?.trim() ?? '';
  const whole = (column: Column): string | null => {
    const values = [...new Set(rows.map((row) => cell(row, column)).filter((value) => value !== ''))];
    if (values.length <= 1) return values[0] ?? null;
    const message = `the column “${column}” names several: ${values.join(', ')}`;
    throw new Problem(EXIT.INPUT, message, file, 'give a file for each park');
  };
  const statements = rows
    .filter((row) => TO_FILL_IN.some((column) => cell(row, column) !== ''))
    .map((row) => statementOf((column) => cell(row, column), `${file}:${String(row.line)}`));
  return { id: null, scheme: whole('scheme'), name: whole('park'), city: whole('city'), statements };
}

/** Where each column stands. A misspelt name would leave its column unread, and every verdict UNKNOWN without a word. */
function placesOf(head: readonly string[], place: string): ReadonlyMap<string, number> {
  const names = head.map((name) => name.trim()).filter((name) => name !== '');
  const refuse = (message: string): never => {
    throw new Problem(
      EXIT.INPUT,
      message,
      place,
      `name the columns as \`cetu park template SCHEME\` does: ${COLUMNS.join(', ')}`,
    );
  };
  const known: readonly string[] = COLUMNS;
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) refuse(`has the column “${name}” twice`);
    if (!known.includes(name)) refuse(`has a column “${name}”, which is none of a park’s`);
  }
  for (const column of ['code', 'statement']) if (!names.includes(column)) refuse(`has no column “${column}”`);
  if (!names.includes('verdict') && !names.includes('score')) refuse('has neither a column “verdict” nor “score”');
  return new Map(head.map((name, index) => [name.trim(), index]));
}

/** What stands under no name is often a statement with a comma that nobody quoted: its cells are then those of other columns. */
function refuseCellsWithoutName({ line, cells }: Row, head: readonly string[], file: string): void {
  const stray = cells.find((cell, index) => cell.trim() !== '' && (head[index] ?? '').trim() === '');
  if (stray === undefined) return;
  const wayOut = 'name its column, or quote the cell before it if a comma in it was meant as text';
  throw new Problem(EXIT.INPUT, `“${stray.trim()}” stands under no column’s name`, `${file}:${String(line)}`, wayOut);
}

function statementOf(cell: (column: Column) => string, place: string): FiledStatement {
  const score = cell('score');
  const parsed = evidenceInputSchema.safeParse({
    indicator: cell('code'),
    verdict: verdictWord(cell('verdict')),
    score: score === '' ? null : Number(score),
    statement: cell('statement'),
    sourceUrl: cell('sourceUrl') || null,
    collectedOn: cell('collectedOn') || null,
  });
  if (parsed.success) return { place, criterion: cell('criterion') || null, evidence: parsed.data };
  const [issue] = parsed.error.issues;
  throw new Problem(EXIT.INPUT, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unfit'}`, place, WAY_OUT);
}
