import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ShownPark } from './park-page.js';
import { VERDICTS, type Stated } from './stated.js';

/** As `cetu park import` takes it, one row a criterion. */
const COLUMNS = [
  ...['scheme', 'park', 'city', 'dimension', 'code', 'criterion'],
  ...['verdict', 'score', 'statement', 'sourceUrl', 'collectedOn'],
];

type KeptOf = (criterion: ShownPark['assessment']['dimensions'][number]['criteria'][number]) => Stated;

/** The scheme as a table, with what is stated already; where nothing is, the cells are empty, to be filled in. */
export function tableOf(park: ShownPark, keptOf: KeptOf): string {
  const rows = park.assessment.dimensions.flatMap(({ indicator: dimension, criteria }) =>
    criteria.map((criterion) => {
      const { indicator } = criterion;
      const { verdict, score, statement, sourceUrl, collectedOn } = keptOf(criterion);
      const said = statement === '' && verdict === 'UNKNOWN' ? '' : verdict;
      return [
        ...[park.scheme.slug, park.name, park.city?.name ?? '', dimension.name, indicator.code, indicator.text],
        ...[said, score, statement, sourceUrl, collectedOn],
      ];
    }),
  );
  // Excel takes a file without this mark for one in the system's old encoding. Nor may anybody's words run as a formula.
  return `\uFEFF${stringify([COLUMNS, ...rows], { escape_formulas: true })}`;
}

interface FilledIn {
  /** By the criterion's code. */
  readonly stated: ReadonlyMap<string, Stated>;
  /** Rows (counted as a spreadsheet does) whose verdict is none that there is. */
  readonly misread: readonly number[];
}

/** @throws CsvError where the text is no table. */
export function filledIn(text: string): FilledIn {
  // What `columns` makes of each row; cells that are missing are undefined.
  const rows: readonly Readonly<Record<string, string | undefined>>[] = parse(text, {
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const stated = new Map<string, Stated>();
  const misread: number[] = [];
  rows.forEach((row, index) => {
    const { code = '', score = '', statement = '', sourceUrl = '', collectedOn = '' } = row;
    const written = (row['verdict'] ?? '').toUpperCase().replaceAll(/\s+/gu, '_');
    if (code === '' || [written, score, statement, sourceUrl, collectedOn].every((cell) => cell === '')) return;
    const verdict = written === '' ? 'UNKNOWN' : VERDICTS.find((one) => one === written);
    if (verdict === undefined) misread.push(index + 2);
    else stated.set(code, { verdict, score, statement, sourceUrl, collectedOn });
  });
  return { stated, misread };
}
