import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { documentAddress, productAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Nothing } from '../../parts/nothing.js';
import { useTerm } from '../../parts/term.js';
import { chosenOf, useAddress } from '../../parts/use-address.js';
import { WordsField } from '../../parts/words-field.js';
import { Products } from './products.generated.js';
import { documentsIn, SORTS, shownOf, usesOf, type Use } from './uses-of.js';

/** All products, and in how many measures of each document they are named (`?q=WORDS&category=CREDIT&document=SLUG&sort=name`). */
export function ProductList(): ReactNode {
  const { t } = useTranslation('products');
  const { get } = useAddress();
  const answer = useAskAll(Products, {}, ({ products }) => products);
  const uses = useMemo(() => (answer.data ?? []).flatMap(({ products }) => products.nodes.map(usesOf)), [answer.data]);
  const [words, category, slug] = [get('q') ?? '', get('category') ?? '', get('document') ?? ''];
  const sort = chosenOf(get('sort'), SORTS);
  const shown = useMemo(() => shownOf(uses, { words, category, slug, sort }), [uses, words, category, slug, sort]);
  return (
    <Answer of={answer} isEmpty={() => uses.length === 0} empty={<Empty>{t('none')}</Empty>}>
      {() => (
        <>
          <Narrow uses={uses} />
          {shown.length === 0 ? (
            <Nothing of={answer}>
              <Empty>{t('nothingLeft')}</Empty>
            </Nothing>
          ) : (
            <UsesTable uses={shown} whole={answer.whole} />
          )}
        </>
      )}
    </Answer>
  );
}

function Narrow({ uses }: { readonly uses: readonly Use[] }): ReactNode {
  const { t } = useTranslation('products');
  const term = useTerm();
  const { get, put } = useAddress();
  const any = { value: '', name: t('any') };
  const categories = [...new Set(uses.map(({ product }) => product.category))];
  return (
    <div className="controls no-print">
      <WordsField
        label={t('words.label')}
        hint={t('words.hint')}
        words={get('q') ?? ''}
        onWords={(q) => {
          put({ q });
        }}
      />
      <Choice
        label={t('category')}
        value={get('category') ?? ''}
        choices={[any, ...categories.map((value) => ({ value, name: term('ProductCategory', value) }))]}
        onChoice={(category) => {
          put({ category });
        }}
      />
      <Choice
        label={t('namedIn')}
        value={get('document') ?? ''}
        choices={[any, ...documentsIn(uses).map(({ slug, name }) => ({ value: slug, name, lang: 'zh-Hans' as const }))]}
        onChoice={(document) => {
          put({ document });
        }}
      />
      <Choice
        label={t('sort.label')}
        value={chosenOf(get('sort'), SORTS)}
        choices={SORTS.map((value) => ({ value, name: t(`sort.${value}`) }))}
        onChoice={(value) => {
          put({ sort: value === SORTS[0] ? null : value });
        }}
      />
    </div>
  );
}

interface UsesTableProps {
  readonly uses: readonly Use[];
  /** False while more is to come. */
  readonly whole: boolean;
}

function UsesTable({ uses, whole }: UsesTableProps): ReactNode {
  const { t } = useTranslation('products');
  const { t: common } = useTranslation();
  const term = useTerm();
  const { number } = useFormat();
  const documents = documentsIn(uses);
  return (
    <div className="table-frame">
      <table className="table products-table">
        <caption>{whole ? t('caption', { count: uses.length }) : common('soFar', { count: uses.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('product')}</th>
            <th scope="col">{t('category')}</th>
            <th scope="col" className="figure">
              {t('total')}
            </th>
            {documents.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <Link to={documentAddress(slug)} lang="zh-Hans">
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map(({ product, counts, cut }) => (
            <tr key={product.id}>
              <th scope="row" lang="zh-Hans">
                <Link to={productAddress(product.id)}>{product.name}</Link>
              </th>
              <td>{term('ProductCategory', product.category)}</td>
              <td className="figure">{number(product.mentions.totalCount)}</td>
              {documents.map(({ slug }) => (
                <td key={slug} className="figure">
                  {cut ? t('atLeast', { shown: number(counts.get(slug) ?? 0) }) : countOf(counts.get(slug), number)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const countOf = (count: number | undefined, number: (value: number) => string): string =>
  count === undefined ? '—' : number(count);
