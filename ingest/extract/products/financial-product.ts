import { FINANCIAL_PRODUCTS, PRODUCT_CONTEXTS, type FinancialProduct } from './vocabulary.js';

const byId = new Map(FINANCIAL_PRODUCTS.map((product) => [product.id, product]));
const byName = new Map(FINANCIAL_PRODUCTS.flatMap((p) => [p.name, ...p.aliases].map((name) => [name, p] as const)));

/** The longest end of a name that the vocabulary knows: 人民币贷款 of 短期人民币贷款. */
function knownEnd(name: string): FinancialProduct | undefined {
  for (let at = 1; at < name.length; at++) {
    const product = byName.get(name.slice(at));
    if (product !== undefined) return product;
  }
  return undefined;
}

/** The product that a name's last signs stand for: 贷款 of 人才贷. */
function broaderByPattern(name: string): FinancialProduct | undefined {
  const pattern = [...PRODUCT_CONTEXTS.kinds, ...PRODUCT_CONTEXTS.brands].find(({ suffix }) => name.endsWith(suffix));
  return pattern === undefined ? undefined : byId.get(pattern.broader);
}

/**
 * What is known of a product by the id a mention carries: an entry of the vocabulary, or, for a product with a name of
 * its own (苏科贷, 长三角集合债券), its category and the wider product as its last signs tell them.
 */
export function financialProduct(id: string): FinancialProduct {
  const listed = byId.get(id) ?? byName.get(id);
  if (listed !== undefined) return listed;
  const broader = knownEnd(id) ?? broaderByPattern(id);
  return {
    id,
    name: id,
    category: broader?.category ?? 'OTHER',
    aliases: [],
    broader: broader?.id ?? null,
    generic: false,
  };
}
