import type { IncomingMessage } from 'node:http';

/**
 * The permalink of a query, `/q?query=…&variables=…`: the same as `/graphql` with these, for whoever follows a link and sends no
 * headers. All of it stands in the link, so that it stays over rebuilds and works on every server. A GET changes nothing; that no page
 * of another site has queries answered behind a reader's back is seen to in `other-sites.ts`.
 */
export function followQueryLink({ url = '/', method, headers }: IncomingMessage): string {
  const [path, ...asked] = url.split('?');
  if (path !== '/q') return url;
  if (method === 'GET' || method === 'HEAD') headers['apollo-require-preflight'] = 'true';
  return ['/graphql', ...asked].join('?');
}
