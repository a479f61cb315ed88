import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../parts/page-frame.js';
import { useAddress } from '../../parts/use-address.js';
import { ProductList } from './product-list.js';
import { ProductView } from './product-view.js';
import './products.css';

/** `/products`: the financial products that measures name; with `?product=ID` where one of them is used. */
export function Page(): ReactNode {
  const { t } = useTranslation('products');
  const { get } = useAddress();
  const id = get('product');
  if (id !== null) return <ProductView key={id} id={id} />;
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      <ProductList />
    </PageFrame>
  );
}
