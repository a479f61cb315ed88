import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { packageFile } from '../../../schema/package-root.js';

const FOLDER = packageFile('test', 'fixtures', 'formats');
const FILES = readdirSync(FOLDER).filter((name) => ['.docx', '.html', '.pdf'].includes(extname(name)));

/** Facts without the file they were read in, their places, and blank space. */
function facts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value === 'string') return value.replace(/\s+/g, '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['source', 'start', 'end'].includes(key))
      .map(([key, inner]) => [key, facts(inner)]),
  );
}

describe('a shipped text as a word processor writes it', () => {
  it.each(FILES)('in %s says what the text says', async (name) => {
    const text = name.replace(extname(name), '.txt');
    const read = await extract(readFileSync(`${FOLDER}/${name}`), 'named-otherwise.txt');
    expect(facts(read)).toEqual(facts(await extract(readFileSync(packageFile('corpus', text)), text)));
    expect(read.source.mediaType).not.toBe('text/plain');
  });
});
