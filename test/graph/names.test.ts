import { expect, it } from 'vitest';

import { dumpGraph } from '../../graph/dump.js';
import { agencyOfName } from '../../graph/questions/agency-of-name.js';
import { AmbiguousName } from '../../graph/questions/ambiguous.js';
import { productIdOfName } from '../../graph/questions/product-id.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { batchOf } from '../support/batches.js';
import { describeStores } from '../support/stores.js';

/** A document of one measure, which gives it to a body under the name it prints, and names a product. */
function printing(slug: string, agency: string, asPrinted: string, product = asPrinted): GraphBatch {
  const batch = batchOf({ slug, measures: ['发展科技保险'], agencies: [agency] });
  const [given] = batch.links.ASSIGNED_TO;
  if (!given) throw new Error('the measure is given to nobody');
  const { from, documentId, start, end, order } = given;
  const printedProduct = { from, to: 'prd:科技创新再贷款', documentId, start, end, order, asPrinted: product };
  return {
    ...batch,
    shared: {
      ...batch.shared,
      FinancialProduct: [
        {
          id: 'prd:科技创新再贷款',
          name: '科技创新再贷款',
          aliases: ['科创再贷款'],
          category: 'CREDIT',
          sort: 'prd:科技创新再贷款',
          folded: '科技创新再贷款 科创再贷款',
        },
      ],
    },
    links: {
      ...batch.links,
      ASSIGNED_TO: batch.links.ASSIGNED_TO.map((link) => ({ ...link, asPrinted })),
      USES_PRODUCT: [printedProduct],
    },
  };
}

describeStores('a name', (stores) => {
  it('finds the body that bears it or is printed under it, until no document prints it any more', async () => {
    const store = await stores.open();
    const idOf = async (name: string): Promise<string | null> => (await agencyOfName(store, name, null))?.id ?? null;
    await writeDocument(store, printing('a', '四川省科学技术厅', '省科技厅'));
    const plain = await dumpGraph(store);
    await writeDocument(store, printing('b', '江苏省科学技术厅', '省科技厅'));
    await writeDocument(store, printing('c', '四川省科学技术厅', '科技厅'));

    expect(await idOf('四川省科学技术厅')).toBe('agy:四川省科学技术厅');
    expect(await idOf('科技厅')).toBe('agy:四川省科学技术厅');
    expect(await idOf('科技')).toBeNull();
    await expect(idOf('省科技厅')).rejects.toThrow(AmbiguousName);
    await removeDocument(store, 'b');
    expect(await idOf('省科技厅')).toBe('agy:四川省科学技术厅');
    expect(await idOf('江苏省科学技术厅')).toBeNull();
    // The body stays, for another document names it; what only this one called it goes.
    await writeDocument(store, printing('c', '四川省科学技术厅', '省科技厅'));
    expect(await idOf('科技厅')).toBeNull();
    await removeDocument(store, 'c');
    expect(await dumpGraph(store)).toEqual(plain);
    await removeDocument(store, 'a');
    expect(await dumpGraph(store)).toEqual([]);
  });

  it('finds a product by its own name, another, and one that a document prints', async () => {
    const store = await stores.open();
    await writeDocument(store, printing('a', '四川省科学技术厅', '省科技厅', '专项再贷款'));
    for (const name of ['科技创新再贷款', '科创再贷款', '专项再贷款']) {
      expect(await productIdOfName(store, name)).toBe('prd:科技创新再贷款');
    }
    expect(await productIdOfName(store, '再贷款')).toBeNull();
  });
});
