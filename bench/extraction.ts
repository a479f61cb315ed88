import { readFileSync } from 'node:fs';
import { cut } from 'jieba-wasm';
import { extract } from '../ingest/pipeline.js';
import { packageFile } from '../schema/package-root.js';
import { synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { race, shown } from './timing.js';

const SHIPPED = ['pilot-zone-master-plan', 'lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'];
const SYNTHETIC = 100;
/** Passes over the texts before any is counted: few, as whoever reads some files and no more meets it, and many. */
const FEW = 2;
const MANY = 60;
const RUNS = 9;

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
    about: `Bytes to facts (\`extract\`), and jieba-wasm's \`cut\` of the same texts, decoded before; one after the other pass by pass, in processor time, what compiles and sweeps beside included; median of ${String(RUNS)} passes after those that warm up. Extraction is JavaScript, which is compiled while it runs: after ${String(FEW)} passes over the shipped texts (0.14 MB) much of it is not yet, while the segmenter's WebAssembly is compiled before. ${String(SYNTHETIC)} synthetic documents are put together from the sentences of the shipped ones (\`bench/synthetic.ts\`).`,
    head: ['texts', 'MB', 'passes before', 'extract, MB/s', 'jieba cut, MB/s', 'extract : cut', 'ms a document'],
    rows: [
      await row(`${String(shipped.length)} shipped`, shipped, FEW),
      await row(`${String(shipped.length)} shipped`, shipped, MANY),
      await row(`${String(SYNTHETIC)} synthetic`, made, FEW),
    ],
  };
}

async function row(what: string, files: readonly File[], warmUps: number): Promise<string[]> {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const texts = files.map(({ bytes }) => bytes.toString('utf8'));
  const { one, other, ratio } = await race(
    RUNS,
    warmUps,
    async () => {
      for (const { bytes, name } of files) await extract(bytes, name);
    },
    () => {
      for (const text of texts) cut(text, true);
    },
  );
  return [
    what,
    megabytes.toFixed(3),
    String(warmUps),
    shown(megabytes / (one / 1000)),
    shown(megabytes / (other / 1000)),
    `1 : ${shown(ratio)}`,
    shown(one / files.length),
  ];
}
