import { graphBatch } from '../ingest/batch.js';
import { sketch } from '../ingest/compare/sketch.js';
import type { GraphBatch } from '../schema/graph-batch.js';
import type { Extraction } from '../schema/model.js';
import type { Synthetic } from './synthetic.js';

/** A document of which nothing is read but its text and number: what near-duplicates are told by, without the time that reading takes. */
export function batchOfText({ slug, name, docNumber, text }: Synthetic): GraphBatch {
  const hash = sketch({ text }).sketch.slice(0, 8).join('').padEnd(64, '0').slice(0, 64);
  const unread: Extraction = {
    source: {
      name,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: hash,
      textSha256: hash,
      characters: text.length,
      text,
    },
    ...{ title: slug, printedTitle: null, kind: 'OTHER', docNumber, draft: false },
    ...{ issuedOn: null, publishedOn: null, effectiveOn: null, expiresOn: null },
    ...{ issuers: [], regions: [], citations: [], sections: [], measures: [] },
    ...{ targets: [], indicators: [], ratings: [], findings: [] },
  };
  return graphBatch(unread, { slug, reader: 'bench' });
}
