import { SourceError } from './errors.js';
import { namesInZip } from './zip.js';

/** What is read, told by a file's first bytes; whatever is none of the others is tried as a text. */
export type Format = 'pdf' | 'docx' | 'text';

const UNPACK = 'unpack it and give the document in it';
const RECOGNISE = 'have its characters recognised (OCR) and give the text';
const RESAVE = 'open it in Word, WPS or LibreOffice and save it as .docx';
const SHEET = 'copy the sheet into a Word file and save that as .docx, or save the sheet as a text';

/** Formats that are not read, by how their files begin, and what to do with each. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['{\\rtf', 'an RTF file', 'save the document as .docx'],
  ['7z\xbc\xaf\x27\x1c', 'an archive', UNPACK],
  ['Rar!\x1a\x07', 'an archive', UNPACK],
  ['\x1f\x8b', 'a compressed file', UNPACK],
  ['\xff\xd8\xff', 'a picture', RECOGNISE],
  ['\x89PNG', 'a picture', RECOGNISE],
  ['GIF8', 'a picture', RECOGNISE],
  ['II*\0', 'a picture', RECOGNISE],
  ['MM\0*', 'a picture', RECOGNISE],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

/** The text of a Word file; some writers number it. */
export const WORD_TEXT = /^word\/document\d?\.xml$/;

/** Names inside a zip that say what it is, and what to do with it; the text of a Word file is looked for first. */
const ZIPS: readonly (readonly [RegExp, string, string])[] = [
  [/^OFD\.xml$/, 'an OFD file', 'print it to a PDF from its viewer'],
  [/^xl\/workbook\./, 'a spreadsheet', SHEET],
  [/^ppt\/presentation\./, 'a presentation', 'save it as a PDF'],
  [/\.docx$/i, 'an archive with a Word file in it', UNPACK],
  [/\.pdf$/i, 'an archive with a PDF in it', UNPACK],
];
const ODF = 'mimetypeapplication/vnd.oasis.opendocument.';

/** Streams of old Office files, and what such a file is; what it is called says nothing. */
const OLES: readonly (readonly [string, string, string])[] = [
  ['WordDocument', 'a file of old Word (.doc)', RESAVE],
  ['Workbook', 'a spreadsheet of old Excel (.xls)', SHEET],
  ['PowerPoint Document', 'a presentation of old PowerPoint (.ppt)', 'save it as a PDF'],
];

/** A page that a browser or WPS saved with its pictures, or a mail: headers, then parts in Base64. */
const MIME = /^(?:[\w-]{2,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,5}){0,20}?MIME-Version:\s{0,3}1\.0/i;

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function refuse(file: string, what: string, remedy: string): never {
  throw new SourceError('UNSUPPORTED_FORMAT', file, `this is ${what}, which is not read`, remedy);
}

/** True where the letters stand anywhere in the bytes. */
const holds = (bytes: Uint8Array, letters: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(letters, 0, encoding);

function formatOfZip(bytes: Uint8Array, head: string, file: string): Format {
  const names = namesInZip(bytes);
  // A zip that is cut off has lost its list of contents; what it was shows in what is left.
  if (names === null) return holds(bytes, 'word/document') ? 'docx' : refuse(file, 'an archive', UNPACK);
  if (names.some((name) => WORD_TEXT.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('word/'))) {
    throw new SourceError('DAMAGED_FILE', file, 'the Word file has no text part', RESAVE);
  }
  if (head.includes(ODF)) {
    const sheet = head.includes(`${ODF}spreadsheet`);
    return refuse(file, 'an OpenDocument file', sheet ? SHEET : 'save the document as .docx');
  }
  const [, what, remedy] = ZIPS.find(([pattern]) => names.some((name) => pattern.test(name))) ?? [
    null,
    'an archive',
    UNPACK,
  ];
  return refuse(file, what, remedy);
}

function refuseOle(bytes: Uint8Array, file: string): never {
  if (holds(bytes, 'EncryptedPackage', 'utf16le')) {
    throw new SourceError('ENCRYPTED_FILE', file, 'the file is locked with a password', 'save a copy without it');
  }
  const [, what, remedy] = OLES.find(([stream]) => holds(bytes, stream, 'utf16le')) ?? [
    '',
    'a file of old Office (.doc)',
    RESAVE,
  ];
  return refuse(file, what, remedy);
}

/** A file's format by its content: what it is called says nothing. Throws for what is not read, with what to do. */
export function formatOf(bytes: Uint8Array, file: string): Format {
  const head = latin(bytes.subarray(0, 1024));
  if (ZIP.some((magic) => head.startsWith(magic))) return formatOfZip(bytes, head, file);
  if (head.startsWith(OLE)) return refuseOle(bytes, file);
  const refused = REFUSED.find(([magic]) => head.startsWith(magic));
  if (refused !== undefined) return refuse(file, refused[1], refused[2]);
  if (MIME.test(head.replace(/\r/g, ''))) {
    const remedy = 'open it in a browser and save it as a web page (.html), or print it to a PDF';
    return refuse(file, 'a saved page or a mail (.mht, .eml)', remedy);
  }
  // Mail and web servers have put bytes before the header; PDF 2.0 viewers look for it in the first 1,024.
  return /(?:^|[\r\n\0])%PDF-\d/.test(head) || head.startsWith('\xef\xbb\xbf%PDF-') ? 'pdf' : 'text';
}
