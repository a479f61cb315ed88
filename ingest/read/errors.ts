/** Why a file cannot be read at all. `INPUT` errors are the reader's to mend; none of them is a fault of ours. */
export const SOURCE_ERROR_CODES = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'BINARY_FILE',
  'UNSUPPORTED_FORMAT',
  'UNDECODABLE',
  'ENCRYPTED_FILE',
  'SCANNED_FILE',
  'DAMAGED_FILE',
] as const;
export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** The only error that reading a file throws. Its message says what is wrong and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    /** Name of the file. */
    readonly file: string,
    /** What is wrong. */
    readonly problem: string,
    /** What to do with just such a file; null where the code says it all. */
    readonly remedy: string | null = null,
  ) {
    super(`${file}: ${problem}${remedy === null ? '' : `; ${remedy}`}`);
  }
}
