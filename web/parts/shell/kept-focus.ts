import { useEffect } from 'react';

/** Where somebody may go on whose place went away. */
const PLACES = '[data-keeps-focus], section, aside, article, main';

/**
 * When what has the focus goes away (a box that is closed, the last "show more", something that was settled), the nearest thing around it
 * that is still there takes it, so that whoever uses the keyboard goes on there and not at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      around = target instanceof Element ? withAncestors(target) : [];
    };
    const keep = (): void => {
      // What took the focus meanwhile, such as a menu's own button, keeps it.
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const place = around.find((one) => one.isConnected && one.matches(PLACES));
      giveFocus(place ?? null);
    };
    const observer = new MutationObserver(() => {
      if (around[0]?.isConnected === false) requestAnimationFrame(() => requestAnimationFrame(keep));
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** Puts the focus on what takes none by itself, for whoever goes on there. */
export function giveFocus(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function withAncestors(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) all.push(one);
  return all;
}
