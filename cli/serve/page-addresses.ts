/** Addresses at which browsers get the workbench; each is a page in `web/pages.ts`. `:x` is any one part. */
export const PAGE_ADDRESSES = [
  '/',
  '/d/:slug',
  '/coverage',
  '/agencies',
  '/products',
  '/targets',
  '/gaps',
  '/parks',
  '/parks/:id',
  '/graph',
  '/review',
  '/import',
] as const;

const PATTERNS = PAGE_ADDRESSES.map((address) => new RegExp(`^${address.replaceAll(/:[a-z]+/gu, '[^/]+')}$`, 'u'));

/** @param path without what follows `?`. */
export const isPageAddress = (path: string): boolean => PATTERNS.some((pattern) => pattern.test(path));
