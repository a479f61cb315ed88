/** What kept us from an answer, by what somebody can do about it; `common:error` has the words for each. */
export type AskCause = 'offline' | 'busy' | 'time' | 'tooMuch' | 'input' | 'token' | 'forbidden' | 'defect';

const CAUSES: Readonly<Record<string, AskCause>> = {
  UNAVAILABLE: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  TIMEOUT: 'time',
  BAD_USER_INPUT: 'input',
  UNAUTHENTICATED: 'token',
  FORBIDDEN: 'forbidden',
  REQUEST_TOO_LARGE: 'tooMuch',
  QUERY_TOO_COSTLY: 'tooMuch',
};

/** @param code of GraphQL errors as docs/limits-and-errors.md lists them. */
export const causeOf = (code: string | undefined): AskCause => CAUSES[code ?? ''] ?? 'defect';

/** No answer. `message` is the server's own, in English. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly kind: AskCause;

  constructor(kind: AskCause, message: string) {
    super(message);
    this.kind = kind;
  }
}
