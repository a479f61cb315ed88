import type { Page } from 'playwright-core';
import { inTwoPages, sentIn } from './held-back.js';
import type { Workbench } from './workbench.js';

interface Queued {
  readonly id: string;
}

/** Id of the link whose card is shown. */
export const shownIn = (page: Page): Promise<string | null> => page.locator('.review-card').getAttribute('data-link');

export const hasCardFocus = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.className === 'review-card');

/** With what the queue is asked for from now on. */
export function queueAsked(page: Page): readonly Readonly<Record<string, unknown>>[] {
  const asked: Readonly<Record<string, unknown>>[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const { operationName, variables } = sentIn(request);
    if (operationName === 'ReviewQueue') asked.push(variables);
  });
  return asked;
}

/** Has the queue come in two pages, the first of three links, which it gives once they were asked for. */
export async function threeAndTheRest(
  page: Page,
): Promise<{ readonly begin: () => readonly string[]; readonly go: () => void }> {
  let begin: readonly string[] = [];
  const go = await inTwoPages<Queued>(page, {
    operation: 'ReviewQueue',
    list: 'links',
    isLast: ({ id }, all) => {
      if (begin.length === 0) begin = all.slice(0, 3).map((one) => one.id);
      return !begin.includes(id);
    },
  });
  return { begin: () => begin, go };
}

/** What the API itself answers. */
export async function answerTo({ origin }: Workbench, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: unknown }).data;
}
