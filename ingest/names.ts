import type { Finding, ProductMention } from '../schema/model.js';
import type { Mention } from './extract/mention.js';
import { financialProduct } from './extract/products/financial-product.js';
import { ofKind } from './mentions.js';
import { resolveAgency } from './resolve/agency.js';
import type { Body, ResolutionContext } from './resolve/body.js';
import { unknownBody } from './resolve/unknown-body.js';

/** What the names printed in one document mean. */
export interface Names {
  agency(asPrinted: string): Body;
  product(id: string): Pick<ProductMention, 'name' | 'category'>;
}

export function namesIn(context: ResolutionContext): Names {
  const bodies = new Map<string, Body>();
  return {
    agency: (asPrinted) => {
      const body = bodies.get(asPrinted) ?? resolveAgency(asPrinted, context);
      bodies.set(asPrinted, body);
      return body;
    },
    product: financialProduct,
  };
}

/** One finding for each body that no vocabulary names, at the first place that names it. */
export function unknownBodies(mentions: readonly Mention[], names: Names): readonly Finding[] {
  const found = new Map<string, Finding | null>();
  for (const { asPrinted, completed, span } of ofKind(mentions, 'assignment')) {
    const body = names.agency(completed ?? asPrinted);
    if (!found.has(body.id)) found.set(body.id, unknownBody(body, span));
  }
  return [...found.values()].filter((finding) => finding !== null);
}
