import { matchRoutes } from 'react-router';
import { PAGES } from './pages.js';
import { pageOf } from './parts/page-of.js';

/** Rests shorter than this are a pointer, or Tab, on its way to something else. */
const REST_MS = 60;

/** Makes the page ready that an address leads to: its code is loaded, and what it asks for first is asked. */
function makeReady(address: URL): void {
  const [match] =
    matchRoutes(
      PAGES.map((page) => ({ path: page.path, page })),
      address.pathname,
    )?.slice(-1) ?? [];
  if (match === undefined) return;
  const { page } = match.route;
  // What could not be loaded is told where the link is followed.
  page.load().catch(() => undefined);
  page.ahead?.({ params: match.params, search: address.searchParams });
}

/** From now on a page is made ready when a link to it is pointed at, or has the focus, for a moment. */
export function makeReadyWhatIsPointedAt(): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const begin = ({ target }: Event): void => {
    clearTimeout(rest);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || link.href === '' || link.target !== '') return;
    const address = new URL(link.href);
    if (address.origin !== location.origin || pageOf(address) === pageOf(location)) return;
    rest = setTimeout(() => {
      makeReady(address);
    }, REST_MS);
  };
  addEventListener('pointerover', begin, { passive: true });
  addEventListener('focusin', begin);
}
