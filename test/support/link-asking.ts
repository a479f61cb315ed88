import { expect } from 'vitest';
import { linkChanges } from '../../cli/library/link-world.js';
import { parkChanges } from '../../cli/library/park-world.js';
import type { Store } from '../../graph/store.js';
import { askingOf, type Ask } from './asking.js';
import { linkWorldOf } from './link-world.js';
import { worldOf } from './park-world.js';

export const CITY = 'doc:lianyungang-opinions';
const PLAN = 'doc:pilot-zone-master-plan';

export interface Link {
  id: string;
  relation?: string;
  confidence: number;
  method: string;
  status: string;
  review: { status: string; by: string; at: string; note: string | null } | null;
  from?: { id: string };
  to?: { id: string };
  comparison?: { slot: string }[];
  rationale: { kind: string; text: string; weight: number; fromSpan: Span | null; toSpan: Span | null }[];
}
export interface Span {
  quote: string;
  verified: boolean;
}
export interface Payload {
  counterpart: Link | null;
  indicatorLink: Link | null;
  userErrors: { field: string[]; code: string; message: string }[];
}
export interface Cell {
  status: string;
  counterparts: { id: string; status: string; relation: string; confidence: number; review: { by: string } | null }[];
  nearest: { reason: string; measure: { id: string } }[];
}

const REVIEW = 'review { status by at note }';
const REASONS = 'rationale { kind text weight fromSpan { quote verified } toSpan { quote verified } }';
const COUNTERPART = `id relation confidence method status ${REVIEW} from { id } to { id } comparison { slot } ${REASONS}`;
export const INDICATOR_LINK = `id confidence method status ${REVIEW} ${REASONS}`;
const PAYLOAD = `counterpart { ${COUNTERPART} } indicatorLink { ${INDICATOR_LINK} } userErrors { field code message }`;

/** Asks for links and reviews them through the API over a store, as one reviewer or another. */
export function linkAsking(storeOf: () => Store) {
  const asWho = (reviewer: string): Ask =>
    askingOf(storeOf(), undefined, {
      parks: parkChanges(storeOf(), worldOf()),
      links: linkChanges(storeOf(), linkWorldOf(reviewer)),
    });
  let own: Ask | undefined;
  const ask: Ask = (query, variables) => (own ??= asWho('王五'))(query, variables);

  const answered = async <T>(query: string, variables: Record<string, unknown> = {}, by: Ask = ask): Promise<T> => {
    const { data, errors } = await by<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const review = async (input: Record<string, unknown>, by: Ask = ask): Promise<Payload> =>
    (
      await answered<{ reviewLink: Payload }>(
        `mutation ($input: ReviewLinkInput!) { reviewLink(input: $input) { ${PAYLOAD} } }`,
        { input },
        by,
      )
    ).reviewLink;
  const propose = async (input: Record<string, unknown>): Promise<Payload> =>
    (
      await answered<{ proposeLink: Payload }>(
        `mutation ($input: ProposeLinkInput!) { proposeLink(input: $input) { ${PAYLOAD} } }`,
        { input },
      )
    ).proposeLink;
  const node = async (id: string): Promise<Link | null> =>
    (
      await answered<{ node: Link | null }>(
        `query ($id: ID!) { node(id: $id) {
      ... on Counterpart { ${COUNTERPART} } ... on IndicatorLink { ${INDICATOR_LINK} } } }`,
        { id },
      )
    ).node;
  const cells = async (): Promise<ReadonlyMap<string, Cell>> => {
    const { coverage } = await answered<{
      coverage: { rows: { measure: { id: string }; cells: Cell[] }[] };
    }>(`{ coverage(baseline: "${PLAN}", against: ["${CITY}"]) { rows { measure { id } cells {
      status counterparts { id status relation confidence review { by } } nearest { reason measure { id } } } } } }`);
    return new Map(coverage.rows.map(({ measure, cells: [cell] }) => [measure.id, cell as Cell]));
  };
  /** A plan's measure that one counterpart alone takes up, which nobody has judged of. */
  const onlyOne = async (wanted: (cell: Cell) => boolean = () => true) => {
    const [found] = [...(await cells())].filter(
      ([, cell]) => cell.counterparts.length === 1 && cell.counterparts[0]?.review === null && wanted(cell),
    );
    if (found === undefined) throw new Error('no measure with a single counterpart');
    const [link] = found[1].counterparts;
    if (link === undefined) throw new Error('unreachable');
    return { measure: found[0], link: link.id, cell: found[1] };
  };
  const listedIn = async (link: string): Promise<boolean> => {
    const [from, to] = link
      .slice(4)
      .split('>')
      .map((end) => `mea:${end}`);
    const data = await answered<{
      up: { upstream: Link[] };
      down: { downstream: { nodes: Link[]; totalCount: number } };
    }>(
      `query ($from: ID!, $to: ID!) { up: measure(id: $from) { upstream { id } } down: measure(id: $to) { downstream(first: 100) { totalCount nodes { id } } } }`,
      { from, to },
    );
    const ids = [data.up.upstream, data.down.downstream.nodes].map((links) => links.some(({ id }) => id === link));
    expect(data.down.downstream.totalCount).toBe(data.down.downstream.nodes.length);
    expect(ids[0]).toBe(ids[1]);
    return ids[0] === true;
  };
  return { asWho, answered, review, propose, node, cells, onlyOne, listedIn };
}

/** What is wrong with an input, as `field CODE`. */
export const codesOf = ({ userErrors }: Payload): readonly string[] =>
  userErrors.map(({ field, code }) => `${field.join('.')} ${code}`);
