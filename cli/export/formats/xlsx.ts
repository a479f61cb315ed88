import type { ExportFormat, ExportPart, ExportWorld } from '../format.js';
import type { Cell, Sheet } from '../tables/sheet.js';
import { sheetsOf } from '../tables/sheets.js';
import { xmlAttribute, xmlText } from '../xml.js';
import { zipped } from '../zip.js';

/**
 * One workbook, a sheet a question. Written here: what writes XLSX for Node either holds the workbook in memory, or streams a
 * single sheet, or has had no release for years. Of the format (ECMA-376) this needs little: strings stand in their cells.
 */
export const xlsxFormat: ExportFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  several: false,
  parts: (world) => [{ name: 'cetu.xlsx', chunks: zipped(workbook(world)) }],
};

/** Rows of a sheet, its head among them; what is more goes on in another. */
const MOST_ROWS = 1_048_576;
/** UTF-16 code units of a cell; what is longer goes on in the row below. */
const MOST_IN_CELL = 32_767;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheets come first, since only then is known how many there are. */
async function* workbook(world: ExportWorld): AsyncGenerator<ExportPart> {
  const names: string[] = [];
  for (const sheet of sheetsOf(world)) {
    const rows = sheet.rows()[Symbol.asyncIterator]();
    const reading: Reading = { rows, left: [], ended: false };
    for (let number = 1; number === 1 || !reading.ended || reading.left.length > 0; number += 1) {
      names.push(number === 1 ? sheet.name : `${sheet.name} ${String(number)}`);
      yield { name: `xl/worksheets/sheet${String(names.length)}.xml`, chunks: worksheet(sheet, reading) };
    }
  }
  const all = names.map((name, index) => ({ name, id: String(index + 1) }));
  const sheets = all.map(({ name, id }) => `<sheet name="${xmlAttribute(name)}" sheetId="${id}" r:id="rId${id}"/>`);
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
  );
  const relations = all.map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`));
  yield part('xl/_rels/workbook.xml.rels', relationships(relations.join('')));
  yield part('_rels/.rels', relationships(relation('1', 'officeDocument', 'xl/workbook.xml')));
  const overrides = all.map(({ id }) => override(`/xl/worksheets/sheet${id}.xml`, 'worksheet'));
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `${override('/xl/workbook.xml', 'sheet.main')}${overrides.join('')}</Types>`,
  );
}

function part(name: string, xml: string): ExportPart {
  return {
    name,

    chunks: (async function* () {
      yield XML + xml;
    })(),
  };
}

const relationships = (inner: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const override = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;

type Row = readonly Cell[];

/** Where reading a sheet's rows has got to; what did not go into one sheet is left for the next. */
interface Reading {
  readonly rows: AsyncIterator<readonly Row[]>;
  left: readonly Row[];
  ended: boolean;
}

async function* worksheet({ head }: Sheet, reading: Reading): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" `;
  yield `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(head, 1)}`;
  for (let last = 1; last < MOST_ROWS;) {
    if (reading.left.length === 0) {
      const { value, done } = await reading.rows.next();
      reading.ended = done === true;
      if (reading.ended) break;
      reading.left = (value as readonly Row[]).flatMap(continued);
    }
    const now = reading.left.slice(0, MOST_ROWS - last);
    reading.left = reading.left.slice(now.length);
    const before = last;
    last += now.length;
    yield now.map((row, index) => rowXml(row, before + index + 1)).join('');
  }
  yield '</sheetData></worksheet>';
}

/** A row whose cells are too long as several: those below repeat the first cell, which names the thing, and hold what is left. */
function continued(row: Row): readonly Row[] {
  const rows: Row[] = [];
  let rest = row;
  for (;;) {
    rows.push(rest.map((cell) => (typeof cell === 'string' ? beginning(cell) : cell)));
    const longer = rest.map((cell) => (typeof cell === 'string' ? cell.slice(beginning(cell).length) : ''));
    if (longer.every((cell) => cell === '')) return rows;
    rest = longer.map((cell, index) => (index === 0 && cell === '' ? (row[0] ?? null) : cell === '' ? null : cell));
  }
}

/** What fits a cell without cutting a character outside the basic plane in two. */
function beginning(cell: string): string {
  if (cell.length <= MOST_IN_CELL) return cell;
  return cell.slice(0, MOST_IN_CELL).replace(/[\uD800-\uDBFF]$/u, '');
}

const rowXml = (row: Row, number: number): string =>
  `<row r="${String(number)}">${row.map((cell, index) => cellXml(cell, `${columnOf(index)}${String(number)}`)).join('')}</row>\n`;

/** A, B … Z, AA: no sheet has more columns than that names. */
const columnOf = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

/** Strings are typed as such, so that none is taken for a formula. A number that is none of a spreadsheet's is a string. */
function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}"><v>${String(cell)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(String(cell))}</t></is></c>`;
}
