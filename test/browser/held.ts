import type { Page, Route } from 'playwright-core';

interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const askedIn = (route: Route): Asked => route.request().postDataJSON() as Asked;

/** Holds the answers to some requests back until it is told to let them go. */
export async function hold(page: Page, isHeld: (asked: Asked) => boolean): Promise<() => void> {
  let letGo = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (isHeld(askedIn(route))) await told;
    await route.fallback();
  });
  return () => {
    letGo();
  };
}
