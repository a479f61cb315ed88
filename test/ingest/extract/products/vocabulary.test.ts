import { describe, expect, it } from 'vitest';
import { financialProduct } from '../../../../ingest/extract/products/financial-product.js';
import { FINANCIAL_PRODUCTS, PRODUCT_CONTEXTS } from '../../../../ingest/extract/products/vocabulary.js';

const names = FINANCIAL_PRODUCTS.flatMap(({ name, aliases }) => [name, ...aliases]);

describe('the vocabulary of financial products', () => {
  it('gives every name and alias to one product only', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('names only products it holds as broader ones, and none broader than itself', () => {
    const broader = new Map(FINANCIAL_PRODUCTS.map((product) => [product.id, product.broader]));
    for (const { id } of FINANCIAL_PRODUCTS) {
      const above = new Set([id]);
      for (let next = broader.get(id) ?? null; next !== null; next = broader.get(next) ?? null) {
        expect(broader.has(next), `${next} above ${id}`).toBe(true);
        expect(above.has(next), `${next} above itself`).toBe(false);
        above.add(next);
      }
    }
  });

  it('gives patterns only to products it holds', () => {
    const ids = new Set(FINANCIAL_PRODUCTS.map(({ id }) => id));
    expect([...PRODUCT_CONTEXTS.kinds, ...PRODUCT_CONTEXTS.brands].filter(({ broader }) => !ids.has(broader))).toEqual(
      [],
    );
  });
});

describe('financialProduct', () => {
  it('knows a listed product by name and by alias', () => {
    expect(financialProduct('知识产权质押贷款')).toMatchObject({ id: '知识产权质押融资', category: 'CREDIT' });
  });

  it('places a product with a name of its own by its last signs', () => {
    expect(financialProduct('苏科贷')).toMatchObject({ name: '苏科贷', category: 'CREDIT', broader: '贷款' });
    expect(financialProduct('人才贴')).toMatchObject({ category: 'BILL', broader: '票据贴现' });
    expect(financialProduct('长三角集合债券')).toMatchObject({ category: 'BOND', broader: '集合债券' });
    expect(financialProduct('人工智能合作子基金')).toMatchObject({ category: 'EQUITY', broader: '投资基金' });
  });
});
