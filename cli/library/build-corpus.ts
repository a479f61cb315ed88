import { createHash } from 'node:crypto';
import { graphMeta, setCorpusFingerprint } from '../../graph/meta.js';
import { packageFile } from '../../schema/package-root.js';
import { inputOf } from './document-input.js';
import { gather } from './gather.js';
import type { DocumentInput } from './library.js';
import type { LocalLibrary } from './local-library.js';

/** Where it is told what a build does. */
export interface Told {
  line(text: string): void;
  /** Before a build: how many documents it has. */
  progress(total: number): { step(slug: string, outcome: string): void; end(): void };
}

/**
 * Brings the graph to the shipped corpus where it was built from other bytes, another manifest or by other rules; does
 * nothing where it is current. The fingerprint is noted last, so that a build that was cut off is made again.
 */
export async function buildCorpus(library: LocalLibrary, told: Told): Promise<void> {
  const inputs = gather([packageFile('corpus')], null).map((one) => inputOf(one, false));
  const fingerprint = corpusFingerprint(inputs, library.reader);
  if ((await graphMeta(library.store)).corpusFingerprint === fingerprint) return;

  const shown = told.progress(inputs.length);
  try {
    for (const input of inputs) {
      const { slug, outcome } = await library.ingest(input);
      shown.step(slug, outcome);
    }
  } finally {
    shown.end();
  }
  await setCorpusFingerprint(library.store, fingerprint);
}

/** One hash of all that decides what the corpus becomes: its bytes, what the manifest says of them, and what reads. */
function corpusFingerprint(inputs: readonly DocumentInput[], reader: string): string {
  const hash = createHash('sha256').update(reader);
  for (const { bytes, ...about } of inputs) hash.update(JSON.stringify(about)).update(bytes);
  return hash.digest('hex');
}
