import type { FastifyInstance } from 'fastify';

/** Tells clients of a server that is ending not to keep their connection: it would only hold up the end. */
export function leaveConnections(http: FastifyInstance): void {
  let ending = false;
  http.addHook('preClose', (done) => {
    ending = true;
    done();
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (ending) void reply.header('connection', 'close');
    done(null, payload);
  });
}

/** Takes no more connections and answers what was asked; after `seconds` what is still open is cut off. */
export async function drain(http: FastifyInstance, seconds: number): Promise<void> {
  const cut = setTimeout(() => {
    http.log.warn(`requests were cut off that took longer than ${String(seconds)} seconds after the end was asked for`);
    http.server.closeAllConnections();
  }, seconds * 1000);
  try {
    await http.close();
  } finally {
    clearTimeout(cut);
  }
}
