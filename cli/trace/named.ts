import { z } from 'zod';
import { shortened } from '../table.js';

/** What a terminal calls each kind of node by; to be spread in a query on `Node`. */
export const NAMED = `fragment Named on Node {
  __typename id
  ... on Document { slug title }
  ... on Section { number title }
  ... on Measure { number title document { title } }
  ... on Target { text document { title } }
  ... on Indicator { code name }
  ... on Finding { code message }
  ... on Agency { name }
  ... on AgencySystem { name }
  ... on Region { name }
  ... on FinancialProduct { name }
  ... on Park { name sample }
  ... on Concept { name }
}`;

export const namedSchema = z.object({
  __typename: z.string(),
  id: z.string(),
  slug: z.string().nullish(),
  number: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  code: z.string().nullish(),
  name: z.string().nullish(),
  message: z.string().nullish(),
  sample: z.boolean().nullish(),
  document: z.object({ title: z.string() }).nullish(),
});
export type Named = z.infer<typeof namedSchema>;

/** For what is cut short anyway: blanks only take room, also those between foreign words. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '');

/** Titles of decisions fill several lines. */
const TITLE = 40;

/** A document's title as a terminal shows it. */
export const titled = (title: string): string => `《${shortened(withoutBlanks(title), TITLE)}》`;

/** A node as people call it: `（四）加大科技信贷投放 《连云港市…》`. */
export function nameOf(node: Named): string {
  const { number, code, title, name, text, message, sample, document } = node;
  if (node.__typename === 'Document') return titled(title ?? node.id);
  const words = shortened(withoutBlanks(title ?? name ?? text ?? message ?? ''), TITLE);
  const own = [withoutBlanks(number ?? code ?? ''), words].filter((part) => part !== '').join(' ');
  return `${own}${document ? ` ${titled(document.title)}` : ''}${sample === true ? ' [sample, not a real park]' : ''}`;
}
