import { StoreError, type StoreErrorCode } from '../graph/store.js';
import { SourceError, type SourceErrorCode } from '../ingest/read/errors.js';
import { EXIT, Problem } from './problem.js';

/** What to do about a file that cannot be read. */
const WAY_OUT_OF_SOURCE: Readonly<Record<SourceErrorCode, string>> = {
  EMPTY_FILE: 'give a file with a text in it',
  FILE_TOO_LARGE: 'give the document itself, as text',
  BINARY_FILE: 'save the document as a Word file (.docx), a PDF or a text',
  UNSUPPORTED_FORMAT: 'save the document as a Word file (.docx), a PDF or a text',
  UNDECODABLE: 'save the text as UTF-8',
  ENCRYPTED_FILE: 'save a copy without a password',
  SCANNED_FILE: 'have its characters recognised (OCR), and give the PDF or text that comes of it',
  DAMAGED_FILE: 'open the file in its program and save it anew',
};

/** What to do about a store that fails. */
const WAY_OUT_OF_STORE: Readonly<Record<StoreErrorCode, string>> = {
  CONFLICT: 'run the command again: somebody else was writing',
  UNIQUE: 'run `cetu verify`, and report this if it finds nothing',
  SYNTAX: 'report this: a statement of Cetu is not understood',
  TYPE: 'report this: a statement of Cetu was given a value of the wrong type',
  TIMEOUT: 'run the command again, or raise db.transaction.timeout in Neo4j',
  BUSY: 'end the process that holds it, or set CETU_DATA_DIR to another folder',
  CLOSED: 'run the command again',
  UNAVAILABLE: 'check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and that Neo4j is running',
  DAMAGED: 'move the file away: the graph is built anew from the corpus and the journal',
  INTERNAL: 'report this with the message',
};

/** Any failure as something that can be told to a person. A defect of ours keeps its stack as the cause. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SourceError) {
    const remedy = error.remedy ?? WAY_OUT_OF_SOURCE[error.code];
    return new Problem(EXIT.INPUT, error.problem, error.file, remedy, { cause: error });
  }
  if (error instanceof StoreError) {
    return new Problem(EXIT.STORE, error.message, null, WAY_OUT_OF_STORE[error.code], { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Problem(EXIT.DEFECT, `Cetu has a defect: ${message}`, null, 'report it with what follows', {
    cause: error,
  });
}
