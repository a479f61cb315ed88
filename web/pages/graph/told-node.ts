import { agencyAddress, documentAddress, parkAddress, placeAddress, productAddress } from '../../parts/addresses.js';
import type { NeighboursQuery } from './graph.generated.js';

type AnyNode = NonNullable<NeighboursQuery['node']>;

/** What stands in the drawing, in the order of the legend. Links and statements of evidence are steps, not nodes. */
export const KINDS = [
  'Document',
  'Section',
  'Measure',
  'Target',
  'Indicator',
  'Agency',
  'AgencySystem',
  'Region',
  'FinancialProduct',
  'Concept',
  'Park',
  'Finding',
] as const;
export type Kind = (typeof KINDS)[number];

export interface ToldNode {
  readonly id: string;
  readonly kind: Kind;
  /** Of a finding what the server says of it, in English: `useNodeName` has it in the page's language. */
  readonly name: string;
  /** What kind of finding it is. */
  readonly code: string | null;
  /** Title of the document it stands in. */
  readonly where: string | null;
  /** Where it is read; null for what has no page. */
  readonly address: string | null;
}

interface Titled {
  readonly title: string;
  readonly printedTitle?: string | null;
}

const titleOf = ({ title, printedTitle }: Titled): string => printedTitle ?? title;

/** What is shown of a node; null for what is none. */
export function toldNode(node: AnyNode): ToldNode | null {
  const kind = KINDS.find((one) => one === node.__typename);
  if (kind === undefined) return null;
  return {
    id: node.id,
    kind,
    code: node.__typename === 'Finding' ? node.code : null,
    ...nameOf(node),
    ...placeOf(node),
  };
}

function nameOf(node: AnyNode): Pick<ToldNode, 'name'> {
  switch (node.__typename) {
    case 'Document':
      return { name: titleOf(node) };
    case 'Section':
    case 'Measure':
      return { name: `${node.number}${node.title}` };
    case 'Target':
      return { name: node.text };
    case 'Finding':
      return { name: node.message };
    default:
      return { name: 'name' in node ? node.name : node.id };
  }
}

function placeOf(node: AnyNode): Pick<ToldNode, 'where' | 'address'> {
  switch (node.__typename) {
    case 'Document':
      return { where: null, address: node.held ? documentAddress(node.slug) : null };
    case 'Section':
      return { where: null, address: placeAddress(node.span) };
    case 'Measure':
    case 'Target':
    case 'Indicator':
      return { where: titleOf(node.document), address: placeAddress(node.span) };
    case 'Finding':
      return { where: titleOf(node.document), address: node.place == null ? null : placeAddress(node.place) };
    case 'Agency':
      return { where: null, address: agencyAddress(node.id) };
    case 'FinancialProduct':
      return { where: null, address: productAddress(node.id) };
    case 'Park':
      return { where: null, address: parkAddress(node.id) };
    default:
      return { where: null, address: null };
  }
}
