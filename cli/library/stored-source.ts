import { fingerprintHeld } from '../../graph/facts/stored-reviews.js';
import { findingsOfDocuments } from '../../graph/questions/findings-of-documents.js';
import { documentsById } from '../../graph/questions/nodes-by-id.js';
import type { DocumentRow } from '../../graph/questions/rows.js';
import { textsOfDocuments } from '../../graph/questions/texts-of-documents.js';
import type { Store } from '../../graph/store.js';
import type { Told } from '../../ingest/pipeline.js';
import { FINDINGS_OF_FILES, type ReadSource } from '../../ingest/read/source.js';
import type { Finding } from '../../schema/model.js';

/** A held document as it can be read again, without its file. */
export interface StoredDocument {
  readonly row: DocumentRow;
  /** What the graph held of it when it was asked. */
  readonly fingerprint: string;
  readonly source: ReadSource;
  /** What whoever brought it said of it. */
  readonly told: Told;
}

/** The text of a held document, with what its file alone told; null where no text of that id is held. */
export async function storedDocument(store: Store, id: string): Promise<StoredDocument | null> {
  // Before all else: what is changed after this look is told from it when a reading of this text is written.
  const fingerprint = await fingerprintHeld(store, id);
  const row = (await documentsById(store, [id])).get(id);
  const text = (await textsOfDocuments(store, [id])).get(id);
  if (fingerprint === null || row === undefined || text === undefined) return null;
  const { sourceName, mediaType, encoding, sha256, textSha256, characters, kind, regionGiven } = row;
  const source = {
    ...{ name: sourceName ?? '', mediaType: mediaType ?? '', encoding: encoding ?? '' },
    ...{ sha256: sha256 ?? '', textSha256: textSha256 ?? '', characters: characters ?? text.length, text },
  };
  const findings = await findingsOfFile(store, id);
  return {
    ...{ row, fingerprint },
    source: findings.length === 0 ? source : { ...source, findings },
    // What the text leaves open was said by whoever brought it, or is still open.
    told: { kind, ...(typeof regionGiven === 'string' ? { region: regionGiven } : {}) },
  };
}

async function findingsOfFile(store: Store, id: string): Promise<readonly Finding[]> {
  const all = (await findingsOfDocuments(store, [id])).get(id) ?? [];
  return all
    .filter(({ code }) => FINDINGS_OF_FILES.has(code))
    .map(({ code, severity, message, start, end, quote }) => ({
      ...{ code, severity, message },
      span: start === null || end === null || quote === null ? null : { start, end, quote },
    }));
}
