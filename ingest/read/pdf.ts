import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finding } from '../../schema/model.js';
import { SourceError } from './errors.js';
import { columnsOf } from './pdf/columns.js';
import { FEWEST_LETTERS, readPage, type ReadPage } from './pdf/page.js';
import { paragraphsOf } from './pdf/paragraphs.js';
import { withoutRunningHeads } from './pdf/running.js';
import { withRows } from './pdf/tables.js';

/** Pages of the longest PDF that is read, and letters of the longest text. */
const MOST_PAGES = 5000;
const LONGEST_TEXT = 20_000_000;

/** Share of signs without a meaning above which its fonts hide what they show. */
const MOST_UNKNOWN = 0.3;

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** pdf.js takes folders as addresses with a slash at the end; in Node it reads them as paths. */
const resource = (name: string): string => `${join(folder, name)}/`;

/** What pdf.js says of bytes it cannot read, as an error of ours. Whatever it throws is about these bytes. */
function refusalOf(error: unknown, file: string): SourceError {
  if (error instanceof SourceError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new SourceError('ENCRYPTED_FILE', file, 'the PDF is locked with a password', 'save a copy without it');
  }
  return new SourceError('DAMAGED_FILE', file, 'the PDF is damaged', 'open it in a viewer and print it to a new PDF');
}

async function open(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  // Loaded here: reading a text should not wait for it.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href;
  return pdfjs.getDocument({
    // pdf.js takes the bytes away from who gives them.
    data: Uint8Array.from(bytes),
    cMapUrl: resource('cmaps'),
    standardFontDataUrl: resource('standard_fonts'),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    // Pictures are asked for with the rules of tables, and not looked at.
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
}

async function pagesOf(document: PDFDocumentProxy, file: string): Promise<readonly ReadPage[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pages: ReadPage[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const read = await readPage(page, OPS);
    page.cleanup();
    letters += read.letters;
    if (letters > LONGEST_TEXT) throw new SourceError('FILE_TOO_LARGE', file, 'the PDF holds more than one document');
    pages.push(read);
  }
  return pages;
}

/** Private-use and control signs, and the sign for what is unknown: what a font without a table of characters gives. */
const UNKNOWN = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

function checkText(text: string, pages: readonly ReadPage[], file: string): void {
  const letters = text.replace(/\s/g, '').length;
  if (letters < FEWEST_LETTERS * pages.length) {
    if (letters === 0 && pages.every(({ shown }) => shown === 'NOTHING')) {
      throw new SourceError('EMPTY_FILE', file, 'the pages of the PDF are blank', 'save the document as a PDF again');
    }
    const what = 'the PDF is scanned: it holds pictures of pages, not text';
    throw new SourceError('SCANNED_FILE', file, what, 'have its characters recognised (OCR) first');
  }
  if ((text.match(UNKNOWN)?.length ?? 0) > letters * MOST_UNKNOWN) {
    const what = 'the PDF does not say which characters its fonts show';
    throw new SourceError('SCANNED_FILE', file, what, 'have them recognised (OCR) first');
  }
}

/** 2, 4–6 */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

/** Pages of a PDF that were scanned, among others with text: what stands on them is not read. */
function findingsOf(pages: readonly ReadPage[]): readonly Finding[] {
  const scanned = pages.flatMap(({ shown }, at) => (shown === 'PAGE' ? [at + 1] : []));
  if (scanned.length === 0) return [];
  const which = `${scanned.length === 1 ? 'page' : 'pages'} ${ranges(scanned)} of ${String(pages.length)}`;
  const message = `${which} hold a picture and no text: what stands there is not read`;
  return [{ code: 'PAGES_WITHOUT_TEXT', severity: 'WARNING', message, span: null }];
}

/** What was read of a PDF, and what of it could not be. */
export interface ReadPdf {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * A PDF with a text layer → its words in reading order; page numbers and running heads are left out, lines that reach
 * the margin run on, and each row of a table is one line.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadPdf> {
  const task = await open(bytes);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const most = String(MOST_PAGES);
      throw new SourceError('FILE_TOO_LARGE', file, `the PDF has more than the ${most} pages that a document may have`);
    }
    const pages = await pagesOf(document, file);
    const columns = withRows(withoutRunningHeads(pages)).flatMap(({ lines }) => columnsOf(lines));
    const text = paragraphsOf(columns).join('\n');
    checkText(text, pages, file);
    return { text, findings: findingsOf(pages) };
  } catch (error) {
    throw refusalOf(error, file);
  } finally {
    await task.destroy();
  }
}
