import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Finding, Source } from '../../schema/model.js';
import { decode } from './decode.js';
import { SourceError } from './errors.js';
import { formatOf, type Format } from './format.js';
import { isHtml, textOfHtml } from './html.js';
import { mask } from './mask.js';

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 50 * 1024 * 1024;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

function refuseBySize(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new SourceError('EMPTY_FILE', name, 'the file is empty');
  if (bytes.length > LARGEST_FILE) {
    const size = Math.round(bytes.length / 1024 / 1024);
    throw new SourceError(
      'FILE_TOO_LARGE',
      name,
      `the file is ${String(size)} MB, more than the ${String(LARGEST_FILE / 1024 / 1024)} MB that one document may have`,
    );
  }
}

/** What a format's reader makes of a file. */
interface Reading {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** What of the file could not be read. */
  readonly findings?: readonly Finding[];
}

/** Codes of what the file alone shows, and its text no longer does. */
export const FINDINGS_OF_FILES: ReadonlySet<string> = new Set(['PAGES_WITHOUT_TEXT']);

/** A text, with what of its file could not be read. */
export interface ReadSource extends Source {
  readonly findings?: readonly Finding[];
}

function readText(bytes: Uint8Array, file: string): Reading {
  const { text, encoding } = decode(bytes, file);
  const extension = extname(file).toLowerCase();
  if (isHtml(text, extension)) return { text: textOfHtml(text), mediaType: 'text/html', encoding };
  return { text, mediaType: MEDIA_TYPES[extension] ?? 'text/plain', encoding };
}

/** As `file --mime-encoding` says of what is no plain text. */
const BINARY = 'binary';
const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One reader a format; those that need large libraries load them when the first such file comes. */
const READERS: Readonly<Record<Format, (bytes: Uint8Array, file: string) => Promise<Reading>>> = {
  text: (bytes, file) => Promise.resolve(readText(bytes, file)),
  docx: async (bytes, file) => {
    const { textOfWordFile } = await import('./docx.js');
    return { text: textOfWordFile(bytes, file), mediaType: WORD_FILE, encoding: BINARY };
  },
  pdf: async (bytes, file) => {
    const { readPdf } = await import('./pdf.js');
    return { ...(await readPdf(bytes, file)), mediaType: 'application/pdf', encoding: BINARY };
  },
};

function sourceOf(bytes: Uint8Array, name: string, reading: Reading): ReadSource {
  const { text: read, mediaType, encoding, findings = [] } = reading;
  const text = mask(read);
  if (text.trim() === '') throw new SourceError('EMPTY_FILE', name, 'the file holds no text');
  const sums = { sha256: sha256(bytes), textSha256: sha256(text) };
  const source = { name, mediaType, encoding, ...sums, characters: text.length, text };
  return findings.length === 0 ? source : { ...source, findings };
}

/** A text that is at hand, as if it had been read from a file. */
export function sourceOfText(text: string, name = 'text.txt'): Source {
  return sourceOf(Buffer.from(text), name, { text, mediaType: 'text/plain', encoding: 'utf-8' });
}

/** Bytes of a file → the text every span points into. Rejects with a `SourceError` for what cannot be read. */
export async function readSource(bytes: Uint8Array, name: string): Promise<ReadSource> {
  const file = basename(name);
  refuseBySize(bytes, file);
  return sourceOf(bytes, file, await READERS[formatOf(bytes, file)](bytes, file));
}
