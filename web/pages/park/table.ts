import { stringify } from 'csv-stringify/browser/esm/sync';
import { format, isValid, parse as parseDay } from 'date-fns';
import type { ShownPark } from './park-page.js';
import { VERDICTS, type Stated } from './stated.js';
import type { Cells } from './table-file.js';

/** As `cetu park import` takes it, one row a criterion. */
const COLUMNS_TO_FILL_IN = ['verdict', 'score', 'statement', 'sourceUrl', 'collectedOn'];
const COLUMNS = ['scheme', 'park', 'city', 'dimension', 'code', 'criterion', ...COLUMNS_TO_FILL_IN];

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

/** What of a row cannot be taken as it stands. */
export const MISREAD = ['code', 'verdict', 'score', 'day'] as const;
type Misread = (typeof MISREAD)[number];

interface FilledIn {
  /** By the criterion's code. */
  readonly stated: ReadonlyMap<string, Stated>;
  /** Rows (counted as a spreadsheet does) that were not taken, by what is wrong in them. */
  readonly misread: ReadonlyMap<Misread, readonly number[]>;
}

/** What `columns` makes of a row; cells that are missing are undefined. */
type Row = Readonly<Record<string, string | undefined>>;

/**
 * @param codes of the scheme's criteria.
 * @throws where the table is none of criteria.
 */
export function filledIn([head = [], ...body]: Cells, codes: ReadonlySet<string>): FilledIn {
  if (!head.includes('code')) throw new Error('no column is called code');
  const rows: readonly Row[] = body.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
  const stated = new Map<string, Stated>();
  const misread = new Map<Misread, number[]>();
  rows.forEach((row, index) => {
    if (COLUMNS_TO_FILL_IN.every((column) => (row[column] ?? '') === '')) return;
    const { code = '' } = row;
    const read = codes.has(code) ? rowRead(row) : 'code';
    if (typeof read === 'string') misread.set(read, [...(misread.get(read) ?? []), index + 2]);
    else stated.set(code, read);
  });
  return { stated, misread };
}

function rowRead(row: Row): Stated | Misread {
  const { score = '', statement = '', sourceUrl = '' } = row;
  const written = (row['verdict'] ?? '').toUpperCase().replaceAll(/\s+/gu, '_');
  const verdict = written === '' ? 'UNKNOWN' : VERDICTS.find((one) => one === written);
  const collectedOn = dayOf(row['collectedOn'] ?? '');
  if (verdict === undefined) return 'verdict';
  if (!Number.isFinite(Number(score))) return 'score';
  return collectedOn === null ? 'day' : { verdict, score, statement, sourceUrl, collectedOn };
}

/** A spreadsheet writes days its own way. */
const DAYS = ['yyyy-M-d', 'yyyy/M/d', 'yyyy.M.d', 'yyyy年M月d日'];

/** As the field takes it; null for what is no day, or not surely which. */
function dayOf(written: string): string | null {
  if (written === '') return '';
  // The year in full: 24/5/1 may be read in several ways.
  if (!/^\d{4}\D/u.test(written)) return null;
  const day = DAYS.map((form) => parseDay(written, form, new Date(0))).find(isValid);
  return day === undefined ? null : format(day, 'yyyy-MM-dd');
}
