/** Signs of one UTF-16 unit each, asked for at every place of a text: a look into a table, whatever their number. */
export class SignSet {
  readonly #table = new Uint8Array(0x10000);

  constructor(signs: string) {
    for (let at = 0; at < signs.length; at++) this.#table[signs.charCodeAt(at)] = 1;
  }

  /** Whether one of the signs stands at a place; false outside the text. */
  isAt(text: string, at: number): boolean {
    return this.#table[text.charCodeAt(at)] === 1;
  }

  /** The first place from `from` on at which one of the signs stands; `end` where none does before it. */
  next(text: string, from: number, end = text.length): number {
    let at = from;
    while (at < end && this.#table[text.charCodeAt(at)] === 0) at++;
    return at;
  }
}
