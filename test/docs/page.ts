import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { packageFile } from '../../schema/package-root.js';

/** A fenced block of a page; `info` is what stands behind the language. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** Where the block begins and ends in the page, its fences with it. */
  readonly start: number;
  readonly end: number;
}

const FENCED = /^```(\w+)([^\n]*)\n(.*?)^```\n/gms;

export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(FENCED)].map((match) => ({
    language: match[1] ?? '',
    info: (match[2] ?? '').trim(),
    text: match[3] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The pages of `docs/` that people write, by their path from the root; the reference is generated. */
export const pagesOfDocs = (): readonly string[] =>
  readdirSync(packageFile('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);

export const readPage = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** Set by `npm run docs:answers`: what is printed is written anew, in place of being compared. */
export const RENEWS = process.env['CETU_RENEW_DOCS'] === '1';

/** Lines that a page prints of an answer: the rest is counted. */
const MOST_LINES = 60;

export function cut(text: string): string {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= MOST_LINES) return `${lines.join('\n')}\n`;
  const shown = lines.slice(0, MOST_LINES - 10);
  return `${shown.join('\n')}\n… and ${String(lines.length - shown.length)} lines more\n`;
}

/** An answer as pages print it. */
export async function printed(answer: unknown): Promise<string> {
  const options = await prettier.resolveConfig(packageFile('README.md'));
  return cut(await prettier.format(JSON.stringify(answer), { ...options, parser: 'json' }));
}

/** Puts a text into a block's place, or after the block before it where it has none yet. */
export interface Renewal {
  readonly start: number;
  readonly end: number;
  readonly block: string;
}

export function renew(path: string, renewals: readonly Renewal[]): void {
  let page = readPage(path);
  for (const { start, end, block } of [...renewals].sort((a, b) => b.start - a.start)) {
    page = page.slice(0, start) + block + page.slice(end);
  }
  writeFileSync(packageFile(path), page);
}
