import type { ProductNameMention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import { brandNames } from './brand-names.js';
import { longestFirst, type Candidate } from './candidate.js';
import { kindNames } from './kind-names.js';
import { listedNames } from './listed-names.js';
import { financialProduct } from './financial-product.js';

/** Titles of documents name no product: 《关于发展供应链金融的意见》. */
function citedTitles(text: string): Candidate[] {
  return [...text.matchAll(/《[^《》]{0,200}》/gu)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    product: null,
  }));
}

/** Financial products named in a text, by place. */
export function productsIn(view: View): ProductNameMention[] {
  const { text } = view;
  const candidates = [...citedTitles(text), ...listedNames(text), ...kindNames(text), ...brandNames(text)];
  return longestFirst(candidates, text.length).map(({ start, end, product }) => ({
    kind: 'product',
    product: financialProduct(product).id,
    asPrinted: printedText(view, start, end),
    span: spanOf(view, start, end),
  }));
}

/**
 * Financial products a measure uses: those of the vocabulary, members of a kind read whole, and products with a name of
 * their own. Compounds are read whole and the longest reading stands: 科技创新再贷款 is not 再贷款.
 */
export const productNames: UnitRule = {
  name: 'product-names',
  roles: ['MEASURE'],
  read: (unit) =>
    [unit.title, ...unit.body.map(({ view }) => view)]
      .flatMap(productsIn)
      .map((mention) => ({ rule: 'product-names', ...mention })),
};
