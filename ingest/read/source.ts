import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Source } from '../../schema/model.js';
import { decode } from './decode.js';
import { SourceError } from './errors.js';
import { isHtml, textOfHtml } from './html.js';
import { mask } from './mask.js';

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** What the first bytes of formats that are no text look like, and what to do with each. */
const FORMATS: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', 'copy its text into a .txt file'],
  ['PK\x03\x04', 'a DOCX or ZIP', 'save the document as plain text (.txt)'],
  ['\xd0\xcf\x11\xe0', 'an old Word (.doc) file', 'save the document as plain text (.txt)'],
  ['{\\rtf', 'an RTF file', 'save the document as plain text (.txt)'],
];

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

function refuseWhatIsNoText(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new SourceError('EMPTY_FILE', name, 'the file is empty');
  if (bytes.length > LARGEST_FILE) {
    const size = Math.round(bytes.length / 1024 / 1024);
    throw new SourceError(
      'FILE_TOO_LARGE',
      name,
      `the file is ${String(size)} MB, more than the ${String(LARGEST_FILE / 1024 / 1024)} MB that one document may have`,
    );
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  for (const [magic, what, remedy] of FORMATS) {
    if (head.startsWith(magic)) {
      throw new SourceError('UNSUPPORTED_FORMAT', name, `this is ${what}, which is not read yet; ${remedy}`);
    }
  }
}

/** Bytes of a file → the text every span points into. Throws a `SourceError` for what cannot be read. */
export function readSource(bytes: Uint8Array, name: string): Source {
  const file = basename(name);
  refuseWhatIsNoText(bytes, file);
  const { text: decoded, encoding } = decode(bytes, file);
  const extension = extname(file).toLowerCase();
  const html = isHtml(decoded, extension);
  const text = mask(html ? textOfHtml(decoded) : decoded);
  if (text.trim() === '') throw new SourceError('EMPTY_FILE', file, 'the page holds no text');
  return {
    name: file,
    mediaType: html ? 'text/html' : (MEDIA_TYPES[extension] ?? 'text/plain'),
    encoding,
    sha256: sha256(bytes),
    textSha256: sha256(text),
    characters: text.length,
    text,
  };
}
