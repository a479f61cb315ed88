import { z } from 'zod';
import type { ExportWorld } from '../format.js';
import type { Cell, Sheet } from './sheet.js';

/** Items that the API gives at once. */
const AT_ONCE = 100;

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** A sheet whose rows are what a list of the API says, page by page. */
export function listSheet<T>(
  { ask }: ExportWorld,
  list: {
    readonly name: string;
    readonly head: readonly string[];
    /** A field of Query that is a connection, and what is asked of each of its nodes. */
    readonly field: string;
    readonly asked: string;
    readonly item: z.ZodType<T>;
    rows(item: T): readonly (readonly Cell[])[];
  },
): Sheet {
  const query = `query ($after: String) { list: ${list.field}(first: ${String(AT_ONCE)}, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { ${list.asked} } } }`;
  const answer = z.object({ list: z.object({ pageInfo, nodes: z.array(list.item) }) });
  return {
    name: list.name,
    head: list.head,
    async *rows() {
      for (let after: string | null = null; ;) {
        const page: z.infer<typeof answer>['list'] = answer.parse(await ask(query, { after })).list;
        yield page.nodes.flatMap((item) => list.rows(item));
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
    },
  };
}
