import { readFileSync } from 'node:fs';
import { cut } from 'jieba-wasm';
import { extract } from '../ingest/pipeline.js';
import { packageFile } from '../schema/package-root.js';
import { synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { medianOf, shown } from './timing.js';

const SHIPPED = ['pilot-zone-master-plan', 'lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'];
const SYNTHETIC = 100;

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How fast bytes become facts, beside how fast a segmenter alone cuts the same text into words. */
export async function benchExtraction(): Promise<Part> {
  const shipped = SHIPPED.map((slug) => ({
    name: `${slug}.txt`,
    bytes: readFileSync(packageFile('corpus', `${slug}.txt`)),
  }));
  const made = Array.from({ length: SYNTHETIC }, (_, index) => {
    const { name, text } = synthetic(index);
    return { name, bytes: Buffer.from(text) };
  });
  return {
    title: 'Extraction',
    about: `Bytes to facts (\`extract\`), and jieba-wasm's \`cut\` of the same text; median of 5 passes in one thread. ${String(SYNTHETIC)} synthetic documents are put together from the sentences of the shipped ones (\`bench/synthetic.ts\`).`,
    head: ['texts', 'MB', 'extract, MB/s', 'jieba cut, MB/s', 'extract : cut', 'ms a document'],
    rows: [await row(`${String(shipped.length)} shipped`, shipped), await row(`${String(SYNTHETIC)} synthetic`, made)],
  };
}

async function row(what: string, files: readonly File[]): Promise<string[]> {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const extracting = await medianOf(5, 2, async () => {
    for (const { bytes, name } of files) await extract(bytes, name);
  });
  const texts = files.map(({ bytes }) => bytes.toString('utf8'));
  const cutting = await medianOf(5, 2, () => {
    for (const text of texts) cut(text, true);
  });
  const [own, jieba] = [megabytes / (extracting / 1000), megabytes / (cutting / 1000)];
  return [
    what,
    megabytes.toFixed(3),
    shown(own),
    shown(jieba),
    `1 : ${shown(jieba / own)}`,
    shown(extracting / files.length),
  ];
}
