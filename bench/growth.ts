import { performance } from 'node:perf_hooks';
import { linkable } from '../ingest/link/linkable.js';
import { extract } from '../ingest/pipeline.js';
import { synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { millisecondsOf, shown } from './timing.js';

const KILOBYTES = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_240, 20_480];
/** The same in one line, as copied text may have it. */
const IN_ONE_LINE = [1280, 2560, 5120, 10_240];
/** Short texts are read so often that the time of many is measured. */
const AT_LEAST = 1280;

/** One document of at least so many bytes: a head, and the sections of as many synthetic documents as it takes. */
export function longDocument(bytes: number): Buffer {
  const { text } = synthetic(0);
  const parts = [text.slice(0, text.indexOf('一、总体要求'))];
  let length = 0;
  for (let index = 0; length < bytes; index += 1) {
    const body = sectionsOf(synthetic(index % 100).text);
    parts.push(body);
    length += Buffer.byteLength(body);
  }
  return Buffer.from(parts.join('\n'));
}

/** Without the head and the signature of two lines. */
const sectionsOf = (text: string): string =>
  text.slice(text.indexOf('一、总体要求')).split('\n').slice(0, -2).join('\n');

/** How time and memory grow with the length of one document. */
export async function benchGrowth(): Promise<Part> {
  for (let run = 0; run < 20; run += 1) await extract(longDocument(50_000), 'warm-up.txt');
  const rows = [
    ...(await rowsOf('a paragraph', KILOBYTES, longDocument)),
    ...(await rowsOf('all', IN_ONE_LINE, (bytes) => inOneLine(longDocument(bytes)))),
  ];
  return {
    title: 'Extraction from 10 KB to 20 MB',
    about:
      'One document (a head, then the sections of synthetic documents), a paragraph to a line or all in one, read in one thread; then what it is linked by, made of the reading. Time that grows in proportion doubles from row to row; what a reading holds in memory beside its bytes stays the same for each MB of text.',
    head: [
      'a line holds',
      'KB',
      'measures',
      'ms',
      'ratio to the row above',
      'MB/s',
      'MB held for each MB',
      'made linkable, ms',
    ],
    rows,
  };
}

const inOneLine = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('utf8').replaceAll('\n', ''));

async function rowsOf(
  line: string,
  sizes: readonly number[],
  documentOf: (bytes: number) => Buffer,
): Promise<readonly string[][]> {
  const rows: string[][] = [];
  let former: number | null = null;
  for (const kilobytes of sizes) {
    const { milliseconds, measures, held, linkableIn } = await readingOf(documentOf(kilobytes * 1000), kilobytes);
    const ratio = former === null ? '' : shown(milliseconds / former);
    former = milliseconds;
    const megabytes = kilobytes / 1000;
    rows.push([
      line,
      kilobytes.toLocaleString('en'),
      measures.toLocaleString('en'),
      shown(milliseconds),
      ratio,
      shown(megabytes / (milliseconds / 1000)),
      held === null ? '' : shown(held / megabytes),
      shown(linkableIn),
    ]);
    console.error(rows.at(-1)?.join(' | '));
  }
  return rows;
}

interface Grown {
  readonly milliseconds: number;
  readonly measures: number;
  /** MB of the heap that a reading holds; null where Node was not started with `--expose-gc`. */
  readonly held: number | null;
  /** Milliseconds in which what the document is linked by is made of its reading. */
  readonly linkableIn: number;
}

async function readingOf(bytes: Buffer, kilobytes: number): Promise<Grown> {
  const runs = Math.max(1, Math.round(AT_LEAST / kilobytes));
  const before = heapUsed();
  const began = performance.now();
  let reading = await extract(bytes, 'long.txt');
  for (let run = 1; run < runs; run += 1) reading = await extract(bytes, 'long.txt');
  const milliseconds = (performance.now() - began) / runs;
  const after = heapUsed();
  const linkableIn = await millisecondsOf(() => linkable(reading, 'long'));
  return {
    milliseconds,
    linkableIn,
    measures: reading.measures.length,
    held: before === null || after === null ? null : Math.max(0, after - before),
  };
}

/** MB in use once what nobody holds is swept away. */
function heapUsed(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  const { heapUsed: used, arrayBuffers } = process.memoryUsage();
  return (used + arrayBuffers) / 1e6;
}
