import { StoreError, type Parameters, type Row, type Statement, type WriteUnit } from './store.js';

/**
 * A write unit over one engine's transaction. Statements run one after the other however they are called (an engine's
 * transaction takes one at a time), and none runs after the unit has ended.
 */
export class SerialUnit implements WriteUnit {
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(private readonly runOne: (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>) {}

  run(statement: Statement, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (this.#ended) {
      return Promise.reject(new StoreError('CLOSED', `${statement.name} was run after its write had ended`));
    }
    const result = this.#last.then(() => this.runOne(statement, parameters));
    // Only the order is kept here: a failure is the caller's, who has `result`.
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Refuses new statements and waits for the last: before that, a transaction cannot be ended. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#last;
  }
}

/**
 * The same over an engine that takes the next statement before it has answered the last, and carries them out in the order in
 * which they are called: who calls several before waiting for one waits for one way there and back.
 */
export class PipelinedUnit implements WriteUnit {
  #all: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(private readonly send: (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>) {}

  run(statement: Statement, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (this.#ended) {
      return Promise.reject(new StoreError('CLOSED', `${statement.name} was run after its write had ended`));
    }
    const result = this.send(statement, parameters);
    // Only the end of each is kept here: its rows, or its failure, are the caller's, who has `result`.
    this.#all = Promise.allSettled([this.#all, result]).then(() => undefined);
    return result;
  }

  /** Refuses new statements and waits for all: before that, a transaction cannot be ended. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#all;
  }
}
