/**
 * Gives up once a client is behind the least rate by more than the patience with it: one that takes nothing, or next to nothing. How
 * long a chunk takes to make does not count, nor how fast others before it were taken.
 */
export async function* whileTaken(
  bytes: AsyncIterable<Uint8Array>,
  { patienceMs, leastRate }: { readonly patienceMs: number; readonly leastRate: number },
  giveUp: () => void,
): AsyncGenerator<Uint8Array> {
  let behindMs = 0;
  for await (const chunk of bytes) {
    const since = performance.now();
    const waiting = setTimeout(giveUp, patienceMs - behindMs);
    try {
      yield chunk;
    } finally {
      clearTimeout(waiting);
    }
    const expectedMs = (chunk.length / leastRate) * 1000;
    behindMs = Math.max(0, behindMs + performance.now() - since - expectedMs);
  }
}
