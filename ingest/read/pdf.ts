import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SourceError } from './errors.js';
import { columnsOf } from './pdf/columns.js';
import { paragraphsOf } from './pdf/paragraphs.js';
import { withoutRunningHeads, type Page } from './pdf/running.js';
import { linesOfPage, withoutRadicals, type Piece } from './pdf/words.js';

/** Pages of the longest PDF that is read, and letters of the longest text. */
const MOST_PAGES = 5000;
const LONGEST_TEXT = 20_000_000;

/** Letters a page, on average, below which a PDF is pictures with a stamp on them. */
const FEWEST_LETTERS = 10;
/** Share of signs without a meaning above which its fonts hide what they show. */
const MOST_UNKNOWN = 0.3;

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** pdf.js takes folders as addresses with a slash at the end; in Node it reads them as paths. */
const resource = (name: string): string => `${join(folder, name)}/`;

/** What pdf.js says of bytes it cannot read, as an error of ours. Whatever it throws is about these bytes. */
function refusalOf(error: unknown, file: string): SourceError {
  if (error instanceof SourceError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new SourceError('ENCRYPTED_FILE', file, 'the PDF is locked with a password; save a copy without it');
  }
  return new SourceError('DAMAGED_FILE', file, 'the PDF is damaged; open it in a viewer and print it to a new PDF');
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
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
}

async function piecesOf(page: PDFPageProxy): Promise<{ height: number; pieces: readonly Piece[] }> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as number[];
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [ta = 1, tb = 0, , , x = 0, y = 0] = item.transform as number[];
    const left = a * x + c * y + e;
    const along = Math.hypot(ta, tb) === 0 ? 1 : (a * ta + c * tb) / Math.hypot(ta, tb);
    return [
      {
        text: withoutRadicals(item.str),
        left: along < 0 ? left - item.width : left,
        right: along < 0 ? left : left + item.width * Math.abs(along),
        base: b * x + d * y + f,
        size: item.height === 0 ? 10 : item.height,
      },
    ];
  });
  return { height, pieces };
}

async function pagesOf(document: PDFDocumentProxy, file: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height, pieces } = await piecesOf(page);
    page.cleanup();
    letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > LONGEST_TEXT) throw new SourceError('FILE_TOO_LARGE', file, 'the PDF holds more than one document');
    pages.push({ height, lines: linesOfPage(pieces) });
  }
  return pages;
}

/** Private-use and control signs, and the sign for what is unknown: what a font without a table of characters gives. */
const UNKNOWN = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

function checkText(text: string, pages: number, file: string): void {
  const letters = text.replace(/\s/g, '').length;
  if (letters < FEWEST_LETTERS * pages) {
    const what = 'the PDF is scanned: it holds pictures of pages, not text';
    throw new SourceError('SCANNED_FILE', file, `${what}; have its characters recognised (OCR) first`);
  }
  if ((text.match(UNKNOWN)?.length ?? 0) > letters * MOST_UNKNOWN) {
    const what = 'the PDF does not say which characters its fonts show';
    throw new SourceError('SCANNED_FILE', file, `${what}; have them recognised (OCR) first`);
  }
}

/**
 * A PDF with a text layer → its words in reading order; page numbers and running heads are left out, and lines that
 * reach the margin run on.
 */
export async function textOfPdf(bytes: Uint8Array, file: string): Promise<string> {
  const task = await open(bytes);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const most = String(MOST_PAGES);
      throw new SourceError('FILE_TOO_LARGE', file, `the PDF has more than the ${most} pages that a document may have`);
    }
    const pages = withoutRunningHeads(await pagesOf(document, file));
    const text = paragraphsOf(pages.flatMap(({ lines }) => columnsOf(lines))).join('\n');
    checkText(text, document.numPages, file);
    return text;
  } catch (error) {
    throw refusalOf(error, file);
  } finally {
    await task.destroy();
  }
}
