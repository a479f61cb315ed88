import type { Page } from 'playwright-core';

/** What the page sends, as far as it tells what is asked. */
export interface Sent {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const sentIn = (request: { postData(): string | null }): Sent =>
  JSON.parse(request.postData() ?? '{"operationName":"","variables":{}}') as Sent;

interface Held {
  /** Lets it on. */
  readonly go: () => void;
  /** Lets nobody answer it. */
  readonly fail: () => void;
}

/** Holds back what the page sends under a name, or such of it as is told. */
export async function heldBack(
  page: Page,
  name: string,
  isHeld: (variables: Sent['variables']) => boolean = () => true,
): Promise<Held> {
  let end: (how: 'go' | 'fail') => void = () => undefined;
  const ended = new Promise<'go' | 'fail'>((resolve) => {
    end = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = sentIn(route.request());
    if (operationName !== name || !isHeld(variables)) return route.fallback();
    return (await ended) === 'go' ? route.fallback() : route.abort();
  });
  return {
    go: () => {
      end('go');
    },
    fail: () => {
      end('fail');
    },
  };
}

interface Split<Node> {
  readonly operation: string;
  /** The answer's field that is the list. */
  readonly list: string;
  readonly isLast: (node: Node, all: readonly Node[]) => boolean;
}

interface List<Node> {
  readonly nodes: readonly Node[];
  readonly [field: string]: unknown;
}

/** Has a list come in two pages, as a longer one would; gives the way to let the second one come. */
export async function inTwoPages<Node>(page: Page, { operation, list, isLast }: Split<Node>): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const sent = sentIn(route.request());
    if (sent.operationName !== operation) return route.fallback();
    const isSecond = sent.variables['after'] === 'second';
    if (isSecond) await held;
    const response = await route.fetch({ postData: { ...sent, variables: { ...sent.variables, after: null } } });
    const { data } = (await response.json()) as { data: Readonly<Record<string, List<Node>>> };
    const whole = data[list];
    if (whole === undefined) throw new Error(`${operation} has no list ${list}`);
    const nodes = whole.nodes.filter((node) => isLast(node, whole.nodes) === isSecond);
    const pageInfo = { hasNextPage: !isSecond, endCursor: isSecond ? null : 'second' };
    return route.fulfill({ json: { data: { ...data, [list]: { ...whole, nodes, pageInfo } } } });
  });
  return go;
}
