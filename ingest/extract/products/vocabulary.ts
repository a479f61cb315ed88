import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ProductCategory } from '../../../schema/model.js';
import { packageFile } from '../../../schema/package-root.js';

/** A kind of financial product (`schema/vocab/products.yaml`), or a product with a name of its own under one. */
export interface FinancialProduct {
  /** The canonical name: it is unique. */
  readonly id: string;
  readonly name: string;
  readonly category: ProductCategory;
  readonly aliases: readonly string[];
  /** Id of the wider product. */
  readonly broader: string | null;
  /** Too wide to be a product where it stands alone. */
  readonly generic: boolean;
}

const entry = z.strictObject({
  name: z.string().min(1),
  broader: z.string().optional(),
  aliases: z.array(z.string().min(1)).default([]),
  generic: z.boolean().default(false),
});

const CATEGORIES = [
  'CREDIT',
  'BOND',
  'EQUITY',
  'INSURANCE',
  'GUARANTEE',
  'LEASING',
  'BILL',
  'REFINANCING',
  'SECURITISATION',
  'CROSS_BORDER',
  'OTHER',
] as const satisfies readonly ProductCategory[];

const products = z.strictObject({ origin: z.string(), categories: z.record(z.enum(CATEGORIES), z.array(entry)) });

const contexts = z.strictObject({
  origin: z.string(),
  bodies: z.array(z.string()),
  lookalikes: z.array(z.string()),
  pointers: z.array(z.string()),
  verbs: z.array(z.string()),
  kinds: z.array(z.strictObject({ suffix: z.string(), broader: z.string() })),
  brands: z.array(
    z.strictObject({ suffix: z.string().length(1), broader: z.string(), plain: z.boolean().default(false) }),
  ),
  plainWords: z.array(z.string()),
});

const read = (file: string): unknown => parse(readFileSync(packageFile('schema', 'vocab', file), 'utf8'));

/** The words around products' names: `schema/vocab/product-contexts.yaml`. */
export const PRODUCT_CONTEXTS = contexts.parse(read('product-contexts.yaml'));

const listed = products.parse(read('products.yaml')).categories;

/** Every product of the vocabulary, in its order. */
export const FINANCIAL_PRODUCTS: readonly FinancialProduct[] = CATEGORIES.flatMap((category) =>
  listed[category].map(({ name, broader, aliases, generic }) => ({
    id: name,
    name,
    category,
    aliases,
    broader: broader ?? null,
    generic,
  })),
);
