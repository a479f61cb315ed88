import type { Page } from 'playwright-core';

// Functions are carried out in the page as their text says: no function in them has a name, for what runs TypeScript would keep it.

/** Carried out in a page before its own scripts: marks when all that it shows is there. */
export function markWhenUsable(): void {
  const watch = setInterval(() => {
    const loading = document.querySelector('.state-loading, [aria-busy="true"]') !== null;
    if (document.querySelector('main h1') === null || loading) return;
    performance.mark('usable');
    clearInterval(watch);
  }, 1);
}

export interface Changed {
  /** Milliseconds until its heading is there and nothing is still loading that is read, seen in a drawn frame. */
  readonly there: number;
  /** Until what is drawn beside that is laid out, too. */
  readonly drawn: number;
}

/** How long it takes from following a link of the page's navigation until what it leads to is there. */
export const changeTo = (page: Page, address: string): Promise<Changed> =>
  page.evaluate(async (href) => {
    const link = document.querySelector<HTMLAnchorElement>(`header a[href="${href}"]`);
    if (link === null) throw new Error(`no link to ${href}`);
    const began = performance.now();
    link.click();
    do await new Promise(requestAnimationFrame);
    while (
      location.pathname !== href ||
      document.querySelector('main h1') === null ||
      document.querySelector('.state-loading, [aria-busy="true"]:not(.graph-figure)') !== null
    );
    const there = performance.now() - began;
    while (document.querySelector('[aria-busy="true"]') !== null) await new Promise(requestAnimationFrame);
    return { there, drawn: performance.now() - began };
  }, address);

export interface Scrolled {
  readonly frames: number;
  /** Milliseconds between two frames that were drawn. */
  readonly middle: number;
  readonly longest: number;
  /** Longest stretch in which the page did nothing but work, in milliseconds. */
  readonly blocked: number;
}

/**
 * Scrolls something frame by frame from its beginning to its end.
 * @param selector of what scrolls; `html` for the page.
 */
export const scrollThrough = (page: Page, selector: string, frames: number): Promise<Scrolled> =>
  page.evaluate(
    async ({ selector: of, frames: count }) => {
      const scrolled = document.querySelector(of);
      if (scrolled === null) throw new Error(`nothing is ${of}`);
      const blocked: number[] = [0];
      const watch = new PerformanceObserver((list) => {
        blocked.push(...list.getEntries().map(({ duration }) => duration));
      });
      watch.observe({ type: 'longtask' });
      const between: number[] = [];
      let former = await new Promise(requestAnimationFrame);
      for (let frame = 1; frame <= count; frame += 1) {
        scrolled.scrollTop = ((scrolled.scrollHeight - scrolled.clientHeight) * frame) / count;
        scrolled.scrollLeft = ((scrolled.scrollWidth - scrolled.clientWidth) * frame) / count;
        const now = await new Promise(requestAnimationFrame);
        between.push(now - former);
        former = now;
      }
      watch.disconnect();
      between.sort((a, b) => a - b);
      return {
        frames: count,
        middle: between[Math.floor(count / 2)] ?? 0,
        longest: between.at(-1) ?? 0,
        blocked: Math.max(...blocked),
      };
    },
    { selector, frames },
  );

/** Longest stretch in which the page did nothing but work since it was opened, in milliseconds. */
export const blockedSoFar = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const blocked: number[] = [0];
    const watch = new PerformanceObserver((list) => {
      blocked.push(...list.getEntries().map(({ duration }) => duration));
    });
    watch.observe({ type: 'longtask', buffered: true });
    // What was kept for us is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 200));
    watch.disconnect();
    return Math.max(...blocked);
  });
