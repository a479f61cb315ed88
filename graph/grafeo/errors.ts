import { StoreError, type StoreErrorCode } from '../store.js';

/** What the engine says, as measured on 0.6.0, and what it means here; the first that matches stands. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode])[] = [
  // "GRAFEO-V001: Invalid value: Constraint violation: UNIQUE constraint violation: property 'id' …"
  [/UNIQUE constraint/u, 'UNIQUE'],
  // "GRAFEO-T001: Transaction conflict: write conflict …"
  [/GRAFEO-T|[Cc]onflict|serialization failure/u, 'CONFLICT'],
  // "GRAFEO-Q001: syntax error: …", "GRAFEO-Q002: semantic error: Missing parameter: $x"
  [/GRAFEO-Q00[12]|syntax error|semantic error/u, 'SYNTAX'],
  [/timed? ?out/iu, 'TIMEOUT'],
  [/closed/iu, 'CLOSED'],
  [/GRAFEO-V|[Tt]ype mismatch|Invalid value/u, 'TYPE'],
];

/** A statement's failure by the contract's set. */
export function storeError(error: unknown, doing: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  const code = MEANINGS.find(([pattern]) => pattern.test(message))?.[1] ?? 'INTERNAL';
  return new StoreError(code, `${doing}: ${firstLine(message)}`, { cause: error });
}

/** Why a file could not be opened, with the way out. */
export function openError(error: unknown, path: string, isFile: boolean): StoreError {
  const message = messageOf(error);
  // "database file cannot be locked for reading: …": another process, or another store of this one, holds it.
  if (/cannot be locked/u.test(message)) {
    return new StoreError('BUSY', `${path} is open in another process: end that one first, or work through it`, {
      cause: error,
    });
  }
  // "invalid file header magic", "the file … is damaged at byte 90112", a damaged write-ahead log: all of them of a file.
  if (isFile && !/permission|denied|EACCES|read-only|os error 13/iu.test(message)) {
    return new StoreError('DAMAGED', `${path} is damaged: ${firstLine(message)}`, { cause: error });
  }
  return new StoreError('UNAVAILABLE', `${path} cannot be opened: ${firstLine(message)}`, { cause: error });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
