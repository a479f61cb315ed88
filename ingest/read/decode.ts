import { commonShare } from './common-characters.js';
import { SourceError } from './errors.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Byte order marks, the longest first. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Characters of a text that are looked at to judge it. */
const SAMPLE = 64 * 1024;

/** What a text without a mark may be in. GBK and GB 2312 are read as GB 18030, their superset: the `gbk` label loses characters. */
const UNMARKED = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** From this share of common characters on, a reading is taken for the right one. */
const LEAST_COMMON = 0.65;

/** The text, or null where the bytes are not in this encoding. */
function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The encoding in which the bytes give the most common characters; null where they give hardly any. */
function guess(bytes: Uint8Array): string | null {
  const fits = UNMARKED.flatMap((label) => {
    const text = strictly(label, bytes);
    return text === null ? [] : [{ label, share: commonShare(text, SAMPLE) }];
  });
  const [best] = fits.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= LEAST_COMMON ? best.label : null;
}

/** A NUL or many control characters in what is not UTF-16: no text. */
function isBinary(text: string): boolean {
  let controls = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c && unit !== 0x0b) controls++;
  }
  return controls > length / 100;
}

const binary = (name: string): SourceError =>
  new SourceError(
    'BINARY_FILE',
    name,
    'this is a binary file, not a text',
    'save the document as a Word file (.docx), a PDF or a text in UTF-8',
  );

/**
 * Bytes → text: a byte order mark decides; else strict UTF-8; else the encoding that gives ordinary Chinese (GB 18030 and
 * its subsets, Big5, UTF-16 without a mark). A mark is no part of the text.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = strictly(encoding, bytes.subarray(mark.length));
    if (text !== null) return checked({ text, encoding }, name);
  }
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null && !utf8.includes('\0')) return checked({ text: utf8, encoding: 'utf-8' }, name);
  const encoding = guess(bytes);
  if (encoding === null) {
    if (bytes.subarray(0, SAMPLE).includes(0)) throw binary(name);
    const what = 'its encoding is none we can read';
    throw new SourceError('UNDECODABLE', name, what, 'save it as a text in UTF-8 or GB 18030 and try again');
  }
  return checked({ text: strictly(encoding, bytes) ?? '', encoding }, name);
}

function checked(decoded: Decoded, name: string): Decoded {
  if (isBinary(decoded.text)) {
    throw binary(name);
  }
  if (decoded.text.trim() === '') throw new SourceError('EMPTY_FILE', name, 'the file holds no text');
  return decoded;
}
