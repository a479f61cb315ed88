import { parse } from 'csv-parse/browser/esm/sync';

/** A table's cells as they would be typed row by row. */
export type Cells = readonly (readonly string[])[];

/**
 * What stands in a file that a spreadsheet saved.
 * @throws where it is no table, or its words cannot be made out.
 */
export async function cellsOf(file: File): Promise<Cells> {
  const bytes = await file.arrayBuffer();
  // An XLSX is a ZIP, whatever the file is called.
  return isZip(new Uint8Array(bytes)) ? sheetOf(bytes) : csvOf(decoded(bytes));
}

const isZip = ([one, other]: Uint8Array): boolean => one === 0x50 && other === 0x4b;

/** UTF-8, or what Excel saves in China unless it is told otherwise. */
function decoded(bytes: ArrayBuffer): string {
  const text = inUtf8(bytes) ?? new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  if (text.includes('\uFFFD')) throw new Error('characters of the file were lost before it came here');
  return text;
}

function inUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not in UTF-8, which hardly any other encoding is by chance.
    return null;
  }
}

/** What `escape_formulas` of csv-stringify puts before what might run as a formula. */
const ESCAPE = /^'(?=[=+\-@\t\r＝＋－＠])/u;

function csvOf(text: string): Cells {
  const rows: Cells = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  return rows.map((row) => row.map((cell) => cell.replace(ESCAPE, '')));
}

async function sheetOf(bytes: ArrayBuffer): Promise<Cells> {
  const { readSheet } = await import('read-excel-file/universal');
  return (await readSheet(bytes)).map((row) => row.map(cellText));
}

/** A spreadsheet's days are UTC midnights. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).trim();
}
