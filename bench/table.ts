/** One part of `RESULTS.md`. */
export interface Part {
  readonly title: string;
  /** What was done, on what. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const markdownOf = ({ title, about, head, rows }: Part): string =>
  [`## ${title}`, '', about, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
