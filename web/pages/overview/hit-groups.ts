import { agencyAddress, documentAddress, placeAddress, productAddress } from '../../parts/addresses.js';
import type { SearchQuery, SearchType } from './search.generated.js';

type Found = SearchQuery['search']['nodes'][number];
type FoundNode = Found['node'];

export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** The snippet in three parts: what was found in the midst. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** Title of the document it stands in. */
  readonly where: string | null;
}

export interface Group {
  readonly id: SearchType;
  readonly hits: readonly Hit[];
}

const KINDS = ['AGENCY', 'PRODUCT', 'DOCUMENT', 'MEASURE', 'INDICATOR'] as const satisfies readonly SearchType[];

const KIND_OF: Partial<Readonly<Record<FoundNode['__typename'], SearchType>>> = {
  Agency: 'AGENCY',
  FinancialProduct: 'PRODUCT',
  Document: 'DOCUMENT',
  Measure: 'MEASURE',
  Indicator: 'INDICATOR',
};

/** Names first, then texts; within a kind the best first, as the server ranks them. Kinds without a hit are left out. */
export const groupsOf = (found: readonly Found[]): readonly Group[] =>
  KINDS.map((id) => ({ id, hits: found.filter(({ node }) => KIND_OF[node.__typename] === id).map(hitOf) })).filter(
    ({ hits }) => hits.length > 0,
  );

function hitOf({ node, snippet, span }: Found): Hit {
  const quote = span?.quote ?? '';
  const at = quote === '' ? -1 : snippet.indexOf(quote);
  const parts =
    at < 0
      ? { before: snippet, found: '', after: '' }
      : { before: snippet.slice(0, at), found: quote, after: snippet.slice(at + quote.length) };
  return { id: node.id, title: titleOf(node), address: addressOf(node, span), where: whereOf(node), ...parts };
}

/** What has a page of its own opens there, the others where their words stand. */
function addressOf(node: FoundNode, span: Found['span']): string {
  switch (node.__typename) {
    case 'Agency':
      return agencyAddress(node.id);
    case 'FinancialProduct':
      return productAddress(node.id);
    case 'Document':
      return documentAddress(node.slug);
    default:
      return span == null ? '/' : placeAddress(span);
  }
}

function titleOf(node: FoundNode): string {
  switch (node.__typename) {
    case 'Measure':
      return `${node.number}${node.title}`;
    case 'Agency':
    case 'FinancialProduct':
      return node.name;
    case 'Indicator':
      return node.name;
    case 'Document':
      return node.printedTitle ?? node.title;
    default:
      return node.id;
  }
}

const whereOf = (node: FoundNode): string | null =>
  node.__typename === 'Measure' || node.__typename === 'Indicator'
    ? (node.document.printedTitle ?? node.document.title)
    : null;
