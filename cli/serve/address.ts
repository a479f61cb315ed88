import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../library/configuration.js';
import { EXIT, Problem } from '../problem.js';
import { isLoopbackHost } from './from-this-machine.js';

const HOW_TO_GUARD =
  'set CETU_TOKENS (make one with `cetu token NAME --role editor`; CETU_TOKENS=[] closes mutations), or leave';

/** Without tokens whoever reaches the server through this machine changes what they like: such a server is not for others. */
export function refuseOpenAddress({ host, port, tokens, publicUrl }: Configuration): void {
  if (tokens !== null) return;
  if (!isLoopbackHost(`http://${host.includes(':') ? `[${host}]` : host}`)) {
    const message = 'no tokens are configured, so mutations are open, and only this machine may be listened to';
    throw new Problem(EXIT.ADDRESS, message, `${host}:${String(port)}`, `${HOW_TO_GUARD} HOST out`);
  }
  // A proxy is on this machine, too, and need not say for whom it asks.
  if (publicUrl !== null && !isLoopbackHost(publicUrl)) {
    const message = 'no tokens are configured, so mutations are open, and others are to reach the server';
    throw new Problem(EXIT.ADDRESS, message, publicUrl, `${HOW_TO_GUARD} CETU_PUBLIC_URL out`);
  }
}

/** Asked before the graph is built: nobody should wait for a build to hear that the port is taken. */
export async function refuseTakenPort({ host, port }: Configuration): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port }, resolve);
    });
  } catch (error) {
    throw addressProblem(error, host, port);
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

/** Listens, and gives the address as people write it: `http://127.0.0.1:4000`. */
export async function listenOn(api: FastifyInstance, { host, port }: Configuration): Promise<string> {
  try {
    return await api.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` });
  } catch (error) {
    throw addressProblem(error, host, port);
  }
}

/** What the system says of an address that cannot be served on, and what to do. */
function addressProblem(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const place = `${host}:${String(port)}`;
  const another = `PORT=${String(port === 4000 ? 4001 : 4000)}`;
  if (code === 'EADDRINUSE') {
    const message = `port ${String(port)} is taken by another program`;
    return new Problem(EXIT.ADDRESS, message, place, `end that program, or choose another port: ${another}`);
  }
  if (code === 'EACCES') {
    const message = `port ${String(port)} may not be used by this user`;
    return new Problem(EXIT.ADDRESS, message, place, `choose another port: ${another}`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Problem(EXIT.ADDRESS, 'this machine has no such address', place, 'set HOST to one it has: 127.0.0.1');
  }
  return error;
}
