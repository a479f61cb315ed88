import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { documentAddress, placeAddress, productAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { groupsBy } from '../../parts/groups.js';
import { Told } from '../../parts/name.js';
import { Nothing, type Coming } from '../../parts/nothing.js';
import { PageFrame } from '../../parts/page-frame.js';
import { TargetTable } from '../../parts/target-table.js';
import { useTerm } from '../../parts/term.js';
import { TimeLine } from '../../parts/time-line.js';
import { Product, type ProductQuery } from './products.generated.js';

type ShownProduct = NonNullable<ProductQuery['product']>;
type Mention = ShownProduct['mentions']['nodes'][number];

/** One product: what it is, every place that names it, and what is promised there by number and day. */
export function ProductView({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('products');
  const answer = useAskAll(Product, { id }, ({ product }) => product?.mentions);
  const product = answer.data?.[0]?.product ?? null;
  const mentions = useMemo(
    () => (answer.data ?? []).flatMap(({ product: found }) => found?.mentions.nodes ?? []),
    [answer.data],
  );
  return (
    <PageFrame title={product?.name ?? t('title')} {...(product === null ? {} : { titleLang: 'zh-Hans' as const })}>
      <p className="no-print">
        <Link to="/products">{t('all')}</Link>
      </p>
      <Answer of={answer} isEmpty={() => product === null} empty={<Empty>{t('unknown', { id })}</Empty>}>
        {() =>
          product === null ? null : (
            <>
              <Head of={product} />
              <Places of={mentions} total={product.mentions.totalCount} />
              <Promises of={mentions} answer={answer} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function Head({ of }: { readonly of: ShownProduct }): ReactNode {
  const { t } = useTranslation('products');
  const term = useTerm();
  return (
    <>
      <p className="facts">
        <span className="tag">{term('ProductCategory', of.category)}</span>
        {of.aliases.length === 0 ? null : (
          <span>
            <Told>{t('aliases', { names: of.aliases.join('、') })}</Told>
          </span>
        )}
      </p>
      {of.broader == null ? null : (
        <p className="facts">
          {t('broader')}{' '}
          <Link to={productAddress(of.broader.id)} lang="zh-Hans">
            {of.broader.name}
          </Link>
        </p>
      )}
      {of.narrower.length === 0 ? null : (
        <p className="facts">
          {t('narrower')}
          {of.narrower.map(({ id, name }) => (
            <Link key={id} to={productAddress(id)} lang="zh-Hans">
              {name}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

interface PlacesProps {
  readonly of: readonly Mention[];
  /** How many there are, also of those that are still to come. */
  readonly total: number;
}

function Places({ of, total }: PlacesProps): ReactNode {
  const { t } = useTranslation('products');
  const term = useTerm();
  const byDocument = [...groupsBy(of, ({ measure }) => measure.document.slug).values()];
  return (
    <section aria-labelledby="products-places">
      <h2 id="products-places">{t('places', { count: total })}</h2>
      {total === 0 ? <Empty>{t('unnamed')}</Empty> : null}
      {byDocument.map((mentions) => {
        const document = mentions[0]?.measure.document;
        return document === undefined ? null : (
          <div key={document.slug} className="products-document">
            <h3>
              <Link to={documentAddress(document.slug)} lang="zh-Hans">
                {document.printedTitle ?? document.title}
              </Link>{' '}
              {document.level == null ? null : <span className="tag">{term('GovernmentLevel', document.level)}</span>}{' '}
              {document.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
            </h3>
            <ul lang="zh-Hans">
              {mentions.map(({ measure, asPrinted, span }) => (
                <li key={`${measure.id} ${String(span.start)}`}>
                  <Link to={placeAddress(span)}>
                    {measure.number}
                    {measure.title}
                  </Link>{' '}
                  <span className="products-printed">“{asPrinted}”</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface PromisesProps {
  readonly of: readonly Mention[];
  readonly answer: Coming & { readonly whole: boolean };
}

/** A measure's promise is not the product's own: the heading says whose it is. */
function Promises({ of, answer }: PromisesProps): ReactNode {
  const { t } = useTranslation('products');
  const targets = [
    ...new Map(of.flatMap(({ measure }) => measure.targets.map((target) => [target.id, target] as const))).values(),
  ];
  return (
    <section aria-labelledby="products-targets">
      <h2 id="products-targets">{t('targets')}</h2>
      {targets.length === 0 ? (
        <Nothing of={answer}>
          <Empty>{t('noTargets')}</Empty>
        </Nothing>
      ) : (
        <>
          <TimeLine of={targets} />
          <TargetTable of={targets} whole={answer.whole} />
        </>
      )}
    </section>
  );
}
