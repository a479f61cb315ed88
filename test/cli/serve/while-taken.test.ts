import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileTaken } from '../../../cli/serve/while-taken.js';

const CHUNK = 1024;

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (;;) yield await Promise.resolve(new Uint8Array(CHUNK));
}

describe('a download', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** After how many chunks, of which one is taken every tenth of a second, it is given up; null where a thousand are taken. */
  async function givenUpAfter(leastRate: number): Promise<number | null> {
    let isOver = false;
    const taken = whileTaken(chunks(), { patienceMs: 1000, leastRate }, () => (isOver = true));
    for (let count = 1; count <= 1_000; count += 1) {
      await taken.next();
      vi.advanceTimersByTime(100);
      if (isOver) return count;
    }
    return null;
  }

  it('is given up once it is taken more slowly than at the least rate for long, and no sooner', async () => {
    // Ten chunks a second.
    expect(await givenUpAfter(9 * CHUNK)).toBeNull();
    expect(await givenUpAfter(20 * CHUNK)).toBe(19);
    expect(await givenUpAfter(1000 * CHUNK)).toBe(11);
  });

  it('is given up once nothing of it is taken, however fast it was before', async () => {
    const giveUp = vi.fn();
    const taken = whileTaken(chunks(), { patienceMs: 1000, leastRate: 20 * CHUNK }, giveUp);
    for (let count = 0; count < 100; count += 1) await taken.next();
    vi.advanceTimersByTime(999);
    expect(giveUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(giveUp).toHaveBeenCalledOnce();
  });
});
