import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { packageFile } from '../../schema/package-root.js';
import { isPageAddress } from './page-addresses.js';
import { varyBy } from './vary.js';

/**
 * Nothing from elsewhere, and no code or style in the page itself but the few rules that the widgets' library
 * (react-aria) writes, which carry the nonce that only this answer knows.
 */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const NONCE = '%CSP_NONCE%';
const NOT_BUILT = 'The page is not built: npm run build. GraphQL is answered at /graphql all the same.\n';

/**
 * Gives browsers the workbench (`web/`), which is built into `dist/workbench`, at every address of a page; all others are answered as
 * ever. Its files carry a hash in their names, so they hold for good, and lie there compressed.
 * @param folder what was built; where it is not there, browsers are told that it is not.
 */
export async function serveWorkbench(http: FastifyInstance, folder = packageFile('dist', 'workbench')): Promise<void> {
  const page = pageIn(folder);
  http.addHook('onRequest', (request, reply, done) => {
    if (!isBrowserAtPage(request)) {
      done();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    varyBy(reply, 'accept')
      .header('content-security-policy', contentPolicy(nonce))
      // Each answer has a nonce of its own.
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
    if (page === null) void reply.type('text/plain; charset=utf-8').send(NOT_BUILT);
    else void reply.type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  });
  if (page === null) return;
  await http.register(fastifyStatic, {
    root: join(folder, 'workbench'),
    prefix: '/workbench/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
  });
}

function pageIn(folder: string): string | null {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Only browsers that open an address ask for HTML. */
const isBrowserAtPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  isPageAddress(url.split('?', 1)[0] ?? '') &&
  (headers.accept ?? '').includes('text/html');
