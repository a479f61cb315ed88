import { SourceError } from './errors.js';

/** What is read, told by a file's first bytes; whatever is none of the others is tried as a text. */
export type Format = 'pdf' | 'docx' | 'text';

/** Formats that are not read, by how their files begin, and what to do with each. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['{\\rtf', 'an RTF file', 'save the document as .docx'],
  ['7z\xbc\xaf\x27\x1c', 'an archive', 'unpack it and give the document in it'],
  ['Rar!\x1a\x07', 'an archive', 'unpack it and give the document in it'],
  ['\x1f\x8b', 'a compressed file', 'unpack it and give the document in it'],
  ['\xff\xd8\xff', 'a picture', 'have its characters recognised (OCR) and give the text'],
  ['\x89PNG', 'a picture', 'have its characters recognised (OCR) and give the text'],
  ['II*\0', 'a picture', 'have its characters recognised (OCR) and give the text'],
  ['MM\0*', 'a picture', 'have its characters recognised (OCR) and give the text'],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

/** Names inside a zip that say what it is, and what to do with it; a Word file is looked for first. */
const ZIPS: readonly (readonly [string, string, string])[] = [
  ['OFD.xml', 'an OFD file', 'print it to a PDF from its viewer'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file', 'save the document as .docx'],
  ['xl/workbook', 'a spreadsheet', 'save the sheet as a text, or copy it into a .docx'],
  ['ppt/presentation', 'a presentation', 'save it as a PDF'],
];

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function refuse(file: string, what: string, remedy: string): never {
  throw new SourceError('UNSUPPORTED_FORMAT', file, `this is ${what}, which is not read; ${remedy}`);
}

/** True where the ASCII or UTF-16 letters stand anywhere in the bytes. */
const holds = (bytes: Uint8Array, letters: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(letters, 0, encoding);

/** A file's format by its content: what it is called says nothing. Throws for what is not read, with what to do. */
export function formatOf(bytes: Uint8Array, file: string): Format {
  const head = latin(bytes.subarray(0, 1024));
  if (ZIP.some((magic) => head.startsWith(magic))) {
    if (holds(bytes, 'word/document.xml')) return 'docx';
    const [, what, remedy] = ZIPS.find(([name]) => holds(bytes, name)) ?? [
      '',
      'an archive',
      'unpack it and give the document in it',
    ];
    return refuse(file, what, remedy);
  }
  if (head.startsWith(OLE)) {
    if (holds(bytes, 'EncryptedPackage', 'utf16le')) {
      throw new SourceError('ENCRYPTED_FILE', file, 'the file is locked with a password; save a copy without it');
    }
    return refuse(file, 'a file of old Office (.doc)', 'open it in Word, WPS or LibreOffice and save it as .docx');
  }
  const refused = REFUSED.find(([magic]) => head.startsWith(magic));
  if (refused !== undefined) return refuse(file, refused[1], refused[2]);
  // Mail and web servers have put bytes before the header; PDF 2.0 viewers look for it in the first 1,024.
  return /(?:^|[\r\n\0])%PDF-\d/.test(head) || head.startsWith('\xef\xbb\xbf%PDF-') ? 'pdf' : 'text';
}
