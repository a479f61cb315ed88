import { offer } from './offer.js';

type Table = readonly (readonly string[])[];

/** To the clipboard: as a table for whoever pastes into a document, with tabs for whoever pastes into a sheet. */
export async function copyTable(rows: Table): Promise<void> {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  const text = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')).join('\n');
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([table.outerHTML], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
}

export async function saveCsv(rows: Table, name: string): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  // Excel takes a file without the mark for one in the system's old encoding. Nor may a text's words run as a formula.
  const text = stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true },
  );
  offer(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

export async function saveXlsx(rows: Table, name: string): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const cells = rows.map((row, at) =>
    row.map((value) => ({ value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })),
  );
  const blob = await writeXlsxFile(cells, { stickyRowsCount: 1 }).toBlob();
  offer(blob, `${name}.xlsx`);
}
