/**
 * The exit codes of every command, as README documents them.
 * A shell script can tell "the check found something" from "I called it wrongly" from "the machine is not ready".
 */
export const EXIT = {
  OK: 0,
  /** A check failed: a quotation no longer reads so, an assertion of the manifest does not hold. */
  CHECK: 1,
  /** The command line itself is wrong. */
  USAGE: 2,
  /** A file or folder cannot be read as what it should be. */
  INPUT: 3,
  /** The store cannot be opened or failed. */
  STORE: 4,
  /** The address cannot be served on. */
  ADDRESS: 5,
  /** A defect of ours. */
  DEFECT: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the user can do something about: what is wrong, where, and the way out. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    /** File, with line where known, or address. */
    readonly place: string | null,
    readonly wayOut: string,
    options?: ErrorOptions & { readonly code?: string },
  ) {
    super(message, options);
    this.code = options?.code ?? null;
  }
  /** What is wrong, as a code for programs that stays the same, where they are told of it. */
  readonly code: string | null;
}
