import type { FactReviewInput } from '../../graph/facts/change.js';
import { agenciesById, productsById } from '../../graph/questions/nodes-by-id.js';
import type { Store } from '../../graph/store.js';
import { financialProduct } from '../../ingest/extract/products/financial-product.js';
import { FINANCIAL_PRODUCTS } from '../../ingest/extract/products/vocabulary.js';
import { resolveAgency } from '../../ingest/resolve/agency.js';
import { documentRegions } from '../../ingest/resolve/document-regions.js';
import type { Extraction } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';

const refused = (field: string, code: string, message: string): UserError => ({ field: [field], code, message });

/** The full name of the body or product that a correction names; null where it names none, or why there is no such one. */
export async function factName(
  store: Store,
  { agency, product }: FactReviewInput,
  read: Extraction,
): Promise<string | UserError | null> {
  if (agency !== null) return bodyNamed(store, agency, read);
  return product === null ? null : productNamed(store, product);
}

/** A body that some document names, or that the vocabulary knows; many bodies under one name only beside their own place. */
async function bodyNamed(store: Store, id: string, read: Extraction): Promise<string | UserError> {
  const held = (await agenciesById(store, [id])).get(id);
  const name = held?.name ?? id.replace(/^agy:(?:[^/]*\/)?/u, '');
  const body =
    id.startsWith('agy:') && name !== '' ? resolveAgency(name, documentRegions(read, read.source.text)) : null;
  if (body?.id === id && (body.known || held !== undefined)) return body.name;
  if (held === undefined) {
    return refused('agency', 'UNKNOWN_AGENCY', `no body has the id ${id}: look it up with agencies(filter: {text: …})`);
  }
  return refused(
    'agency',
    'AGENCY_OF_ELSEWHERE',
    `${held.name} (${id}) is a name that means other bodies in this document: name them as they are printed here`,
  );
}

async function productNamed(store: Store, id: string): Promise<string | UserError> {
  const name = id.replace(/^prd:/u, '');
  const listed = FINANCIAL_PRODUCTS.some((one) => one.name === name);
  const known = id.startsWith('prd:') && (listed || (await productsById(store, [id])).has(id));
  if (known && financialProduct(name).name === name) return name;
  return refused(
    'product',
    'UNKNOWN_PRODUCT',
    `no product has the id ${id}: look it up with products(filter: {text: …})`,
  );
}
