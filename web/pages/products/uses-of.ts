import { groupsBy } from '../../parts/groups.js';
import type { ProductsQuery } from './products.generated.js';

type ListedProduct = ProductsQuery['products']['nodes'][number];

/** A product, and how often each document names it, by slug: at least so often, where not all mentions came along. */
export interface Use {
  readonly product: ListedProduct;
  readonly counts: ReadonlyMap<string, number>;
  readonly cut: boolean;
}

export const SORTS = ['most', 'name', 'category'] as const;

export function usesOf(product: ListedProduct): Use {
  const bySlug = groupsBy(product.mentions.nodes, ({ measure }) => measure.document.slug);
  return {
    product,
    counts: new Map([...bySlug].map(([slug, mentions]) => [slug, mentions.length])),
    cut: product.mentions.totalCount > product.mentions.nodes.length,
  };
}

/** The documents that name any of them. */
export const documentsIn = (uses: readonly Use[]): readonly { readonly slug: string; readonly name: string }[] =>
  [
    ...new Map(
      uses.flatMap(({ product }) =>
        product.mentions.nodes.map(({ measure: { document } }) => [
          document.slug,
          document.printedTitle ?? document.title,
        ]),
      ),
    ),
  ].map(([slug = '', name = '']) => ({ slug, name }));

interface Narrowed {
  readonly words: string;
  /** Empty: all of them. */
  readonly category: string;
  readonly slug: string;
  readonly sort: (typeof SORTS)[number];
}

export function shownOf(uses: readonly Use[], { words, category, slug, sort }: Narrowed): readonly Use[] {
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  const byName = (a: Use, b: Use): number => a.product.name.localeCompare(b.product.name, 'zh-CN');
  const orders = {
    name: byName,
    most: (a: Use, b: Use) => b.product.mentions.totalCount - a.product.mentions.totalCount || byName(a, b),
    category: (a: Use, b: Use) => a.product.category.localeCompare(b.product.category) || byName(a, b),
  };
  return uses
    .filter(
      ({ product, counts, cut }) =>
        (category === '' || product.category === category) &&
        (slug === '' || cut || counts.has(slug)) &&
        parts.every((part) => [product.name, ...product.aliases].some((name) => name.includes(part))),
    )
    .sort(orders[sort]);
}
