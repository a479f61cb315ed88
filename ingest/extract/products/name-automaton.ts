/** Where one of the names stands in a text. */
export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface State<T> {
  readonly next: Map<number, State<T>>;
  /** The state of the longest proper suffix that is also a beginning of a name. */
  fallback: State<T> | null;
  /** The nearest state on the chain of fallbacks at which a name ends. */
  shorter: State<T> | null;
  length: number;
  value: T | undefined;
}

const state = <T>(): State<T> => ({
  next: new Map<number, State<T>>(),
  fallback: null,
  shorter: null,
  length: 0,
  value: undefined,
});

/**
 * Finds every occurrence of many names in one pass over a text, after A. V. Aho and M. J. Corasick, “Efficient string
 * matching” (1975). Time is linear in the text and the matches, whatever the number of names.
 */
export class NameAutomaton<T> {
  private readonly root = state<T>();
  /** 1 for each UTF-16 unit that a name begins with. */
  private readonly openings = new Uint8Array(0x10000);

  constructor(names: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of names) this.add(name, value);
    this.link();
  }

  /** All occurrences, overlapping ones included, by their ends. Offsets are UTF-16 code units. */
  matches(text: string): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    let current = this.root;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      // Most characters of a text begin no name.
      if (current === this.root && this.openings[unit] === 0) continue;
      current = this.step(current, unit);
      for (let hit: State<T> | null = current; hit !== null; hit = hit.shorter) {
        if (hit.value !== undefined) found.push({ start: at + 1 - hit.length, end: at + 1, value: hit.value });
      }
    }
    return found;
  }

  private add(name: string, value: T): void {
    if (name.length === 0) throw new Error('an empty name matches everywhere');
    let current = this.root;
    this.openings[name.charCodeAt(0)] = 1;
    for (let at = 0; at < name.length; at++) {
      let next = current.next.get(name.charCodeAt(at));
      if (next === undefined) {
        next = state<T>();
        current.next.set(name.charCodeAt(at), next);
      }
      current = next;
    }
    current.length = name.length;
    current.value = value;
  }

  /** Sets the fallbacks, breadth first, so that those of shorter beginnings are there already. */
  private link(): void {
    const queue: State<T>[] = [this.root];
    for (const parent of queue) {
      for (const [unit, child] of parent.next) {
        const fallback = parent.fallback === null ? this.root : this.step(parent.fallback, unit);
        child.fallback = fallback;
        child.shorter = fallback.value === undefined ? fallback.shorter : fallback;
        queue.push(child);
      }
    }
  }

  private step(from: State<T>, unit: number): State<T> {
    for (let current: State<T> | null = from; current !== null; current = current.fallback) {
      const next = current.next.get(unit);
      if (next !== undefined) return next;
    }
    return this.root;
  }
}
