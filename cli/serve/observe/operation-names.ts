/** Names that metrics tell apart; whoever asks chooses the names, so without a bound anybody could fill the memory. */
const MOST_NAMES = 50;
/** No GraphQL name holds a bracket, so these stand for no operation of somebody's. */
const ANONYMOUS = '(anonymous)';
const OTHER = '(other)';
const UNREAD = '(unread)';

/**
 * The label of an operation in metrics. The first names that were answered without an error keep one of their own; later
 * ones, and those that only ever failed, share one.
 */
export class OperationNames {
  readonly #known = new Set<string>();

  /** @param name null for an operation without one; undefined where the query could not be read. */
  labelOf(name: string | null | undefined, failed: boolean): string {
    if (name === undefined) return UNREAD;
    if (name === null) return ANONYMOUS;
    if (!failed && this.#known.size < MOST_NAMES) this.#known.add(name);
    return this.#known.has(name) ? name : OTHER;
  }
}
