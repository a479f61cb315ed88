import type { Socket } from 'node:net';
import type { Taker } from '../export/take-out.js';

/**
 * Who takes an export at the end of a connection: gone when it is closed, which it is at the latest after `longestMs`. The
 * socket is heard, not the answer: the answer to a request that waits behind another on its connection is never told.
 * @param release called once, when the export has ended.
 */
export function whileConnected(socket: Socket, longestMs: number, release: () => void): Taker {
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
  };
  socket.once('close', leave);
  const last = setTimeout(() => socket.destroy(), longestMs);
  let isOver = false;
  const ended = (): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(last);
    socket.off('close', leave);
    release();
  };
  return { signal: gone.signal, ended };
}
