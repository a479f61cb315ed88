/** The heads of a table that a page's text gives cell by cell, one a line, and where its rows begin. */
interface Heads {
  readonly count: number;
  /** Places among the heads of those that hold names of persons. */
  readonly persons: readonly number[];
  readonly firstRow: number;
  /** The number of the first row: a page may begin in the midst of a table. */
  readonly from: number;
}

/** Heads of the widest such table, and lines that one of its rows may have. */
const MOST_HEADS = 12;
const MOST_LINES = 60;

const bare = (line: string | undefined): string => (line ?? '').replace(/[\s\u3000|]/g, '');

function headsAt(lines: readonly string[], at: number, isPerson: (head: string) => boolean): Heads | null {
  if (!/^序号/.test(bare(lines[at]))) return null;
  const count = lines.slice(at, at + MOST_HEADS + 1).findIndex((line) => /^\d{1,3}[.、]?$/.test(bare(line)));
  if (count < 3) return null;
  const persons = lines.slice(at, at + count).flatMap((line, place) => (isPerson(bare(line)) ? [place] : []));
  const from = Number(numberIn(lines[at + count]));
  return persons.length === 0 ? null : { count, persons, firstRow: at + count, from };
}

/** Where the row under this number ends: at the next number; null for the last row, whose end nothing shows. */
function rowEnd(lines: readonly string[], at: number, number: number): number | null {
  const next = String(number + 1);
  for (let end = at + 2; end <= Math.min(lines.length, at + MOST_LINES); end++) {
    if (numberIn(lines[end]) === next) return end;
  }
  return null;
}

const numberIn = (line: string | undefined): string => bare(line).replace(/[.、]$/, '');

/** Lines by which the last row may be longer than its heads. */
const MORE = 3;

/** What is known of a line: whether it heads a column of persons, whether it holds the name of one. */
export interface Told {
  readonly isPerson: (head: string) => boolean;
  readonly isName: (line: string) => boolean;
}

/**
 * Lines of a table that lost its form which stand under heads of persons: `序号⏎任务⏎责任领导⏎责任单位⏎1⏎建设平台⏎…`. Where a cell
 * fills several lines, both what is as far from the row's beginning and what is as far from its end may be the name.
 */
export function linesOfPersons(lines: readonly string[], { isPerson, isName }: Told): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const heads = headsAt(lines, at, isPerson);
    if (heads === null) continue;
    let row = heads.firstRow;
    for (let number = heads.from; numberIn(lines[row]) === String(number); number++) {
      const end = rowEnd(lines, row, number);
      for (const place of heads.persons) {
        const near = end ?? row + heads.count + MORE;
        // A row stands one cell short under a cell that reaches over many rows.
        const short = lines[row + place - 1];
        if (short !== undefined && place > 1 && isName(short)) found.add(row + place - 1);
        const last = lines.slice(row + place, near).findIndex(isName);
        if (end === null && last >= 0) found.add(row + place + last);
        if (end === null) continue;
        found.add(row + place);
        if (end - (heads.count - place) > row) found.add(end - (heads.count - place));
      }
      row = end ?? row + heads.count;
    }
    at = row - 1;
  }
  return found;
}
