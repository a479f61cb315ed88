import chardet from 'chardet';
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

/** How much of a file is looked at to guess its encoding. */
const SAMPLE = 64 * 1024;

/** chardet's names → labels of the WHATWG standard. GBK and GB 2312 are read as GB 18030, their superset: the `gbk` label loses characters. */
const LABELS: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  GB2312: 'gb18030',
  GBK: 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

/** The text, or null where the bytes are not in this encoding. */
function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Share of characters that Chinese text is made of: ideographs, Chinese punctuation and full-width forms, ASCII text. */
function chineseShare(text: string): number {
  let good = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const chinese =
      (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff65);
    const plain = (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09;
    if (chinese || plain || (unit >= 0x2010 && unit <= 0x2027)) good++;
  }
  return length === 0 ? 0 : good / length;
}

/** UTF-16 without a mark: in Chinese text its bytes hold line breaks and ASCII as `00 xx` pairs on one side only. */
function bareUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const label = even > odd ? 'utf-16be' : 'utf-16le';
  const text = even + odd === 0 ? null : strictly(label, bytes);
  return text !== null && chineseShare(text) > 0.9 ? label : null;
}

function guess(bytes: Uint8Array): string | null {
  const utf16 = bareUtf16(bytes);
  if (utf16 !== null) return utf16;
  const sample = bytes.subarray(0, SAMPLE);
  const offered = chardet.analyse(sample).flatMap(({ name }) => LABELS[name] ?? []);
  const fits = [...new Set([...offered, 'gb18030', 'big5'])].flatMap((label) => {
    const text = strictly(label, bytes);
    return text === null ? [] : [{ label, share: chineseShare(text) }];
  });
  const best = fits.reduce<{ label: string; share: number } | null>(
    (a, b) => (a === null || b.share > a.share + 0.02 ? b : a),
    null,
  );
  return best !== null && best.share > 0.7 ? best.label : null;
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

/**
 * Bytes → text: a byte order mark decides; else strict UTF-8; else what the bytes look like (GB 18030 and its subsets,
 * Big5, UTF-16 without a mark). A mark is no part of the text.
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
    const code = bytes.subarray(0, SAMPLE).includes(0) ? 'BINARY_FILE' : 'UNDECODABLE';
    const what = code === 'BINARY_FILE' ? 'this is a binary file, not a text' : 'its encoding is none we can read';
    throw new SourceError(code, name, `${what}; save it as a text in UTF-8 or GB 18030 and try again`);
  }
  return checked({ text: strictly(encoding, bytes) ?? '', encoding }, name);
}

function checked(decoded: Decoded, name: string): Decoded {
  if (isBinary(decoded.text)) {
    throw new SourceError('BINARY_FILE', name, 'this is a binary file, not a text; give the document as text in UTF-8');
  }
  if (decoded.text.trim() === '') throw new SourceError('EMPTY_FILE', name, 'the file holds no text');
  return decoded;
}
