import { SourceError } from '../errors.js';
import { WORD_TEXT } from '../format.js';
import { unzip } from '../zip.js';
import { parseXml, type XmlNode } from './xml.js';

/** The parts of a Word file that hold words, or say how they are numbered. */
const PARTS = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'] as const;
type Part = (typeof PARTS)[number];

export type WordPackage = Readonly<Partial<Record<Part, XmlNode>>>;

/** Bytes that all parts may have together once unpacked: a few kilobytes of zip can say gigabytes. */
export const LARGEST_UNPACKED = 64 * 1024 * 1024;

const partOf = (path: string): Part | undefined =>
  WORD_TEXT.test(path) ? 'document' : PARTS.find((part) => path === `word/${part}.xml`);

function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  let unpacked = 0;
  return unzip(bytes, ({ name, originalSize }) => {
    if (partOf(name) === undefined) return false;
    unpacked += originalSize;
    if (unpacked > LARGEST_UNPACKED) {
      throw new SourceError(
        'FILE_TOO_LARGE',
        file,
        `unpacked, the text has more than the ${String(LARGEST_UNPACKED / 1024 / 1024)} MB that one document may have`,
      );
    }
    return true;
  });
}

/** The parts of a Word file, parsed. */
export function openWordFile(bytes: Uint8Array, file: string): WordPackage {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unpack(bytes, file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // Whatever else the unpacker throws is about these bytes.
    throw new SourceError('DAMAGED_FILE', file, 'the Word file is damaged and cannot be unpacked');
  }
  return Object.fromEntries(
    Object.entries(parts).flatMap(([path, content]) => {
      const part = partOf(path);
      return part === undefined || content.length === 0 ? [] : [[part, parseXml(content, file)]];
    }),
  );
}
