import type { DocumentRow } from '../graph/questions/rows.js';
import { found } from './found.js';
import type { SourceFileResolvers } from './types.generated.js';

/** A held document has all of these; they are null of one that is only cited, which has no SourceFile. */
const property =
  <K extends keyof DocumentRow>(name: K) =>
  (document: DocumentRow): NonNullable<DocumentRow[K]> =>
    found(document[name], `${name} of ${document.id}`) as NonNullable<DocumentRow[K]>;

export const SourceFile: SourceFileResolvers = {
  name: property('sourceName'),
  mediaType: property('mediaType'),
  encoding: property('encoding'),
  sha256: property('sha256'),
  textSha256: property('textSha256'),
  characters: property('characters'),
};
