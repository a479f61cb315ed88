import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPagesAhead } from '../../web/api/ask-ahead.js';
import { typedText } from '../../web/api/typed-text.js';
import { queryClient } from '../../web/api/use-ask.js';

interface Targets {
  readonly targets: {
    readonly nodes: readonly string[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const TEXT = typedText<Targets, { readonly after?: string | null }>(
  'Targets',
  'query Targets($after: String) { targets(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
);

const pageOf = (node: string, endCursor: string | null): Targets => ({
  targets: { nodes: [node], pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});

describe('a list that a link leads to', () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_path: string, { body }: { readonly body: string }) => {
    asked.push((JSON.parse(body) as { readonly variables: unknown }).variables);
    return Promise.resolve(Response.json({ data: pageOf('tgt:1', 'second') }));
  });
  beforeEach(() => {
    queryClient.clear();
    asked.length = 0;
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    queryClient.clear();
  });
  const ahead = () => askPagesAhead(TEXT, {}, ({ targets }) => targets);

  it('is asked for its first page where nothing of it is held', async () => {
    expect(await ahead()).toEqual([pageOf('tgt:1', 'second')]);
    expect(asked).toEqual([{ after: null }]);
  });

  it('is taken as it is held where it is, however old: not all its pages are asked for again', async () => {
    const pages = [pageOf('tgt:1', 'second'), pageOf('tgt:2', null)];
    queryClient.setQueryData(
      ['Targets', 'pages', {}],
      { pages, pageParams: [null, 'second'] },
      { updatedAt: Date.now() - 3_600_000 },
    );
    expect(await ahead()).toEqual(pages);
    expect(asked).toEqual([]);
  });
});
