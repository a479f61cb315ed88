import { Option, type Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { print } from './print.js';
import { table } from './table.js';

/** How an answer is printed: as a table for people unless one of these is asked for. */
export interface Formats {
  readonly json?: true;
  readonly csv?: true;
}

/** Rows of one kind with their heads; a cell that is null is empty. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Gives a command the options `--json` and `--csv`. */
export const withFormats = (command: Command): Command =>
  command
    .addOption(new Option('--json', 'print JSON').conflicts('csv'))
    .addOption(new Option('--csv', 'print a table of comma-separated values, quotations in columns of their own'));

/**
 * Prints an answer in the format asked for.
 * @param answer what the API said, for `--json`.
 * @param rows all of it a row each, for `--csv`; offsets and quotations whole.
 * @param forPeople what fits a terminal.
 */
export function printAs({ json, csv }: Formats, answer: unknown, rows: () => Rows, forPeople: () => string): void {
  if (csv === true) process.stdout.write(csvOf(rows()));
  else print(answer, json, forPeople);
}

/** Spreadsheets run what begins with a sign as a formula; the words of a document must not. */
const csvOf = ({ head, rows }: Rows): string => stringify([[...head], ...rows], { escape_formulas: true });

/** Rows as a table for people. */
export const tableOf = ({ head, rows }: Rows): string =>
  table(
    head,
    rows.map((row) => row.map((cell) => cell ?? '')),
  );
