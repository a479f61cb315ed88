import { scaleLinear } from 'd3-scale';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agencyAddress } from '../../parts/addresses.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Nothing, type Coming } from '../../parts/nothing.js';
import { MeasureLink } from './measure-link.js';
import type { Part } from './parts-table.js';
import { togetherOf, type Companion } from './together-of.js';

/** So many bars are taken in at a glance; the table has all. */
const BARS = 12;

interface TogetherProps {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly answer: Coming;
}

/** With whom it answers for the same measures: bars, and behind them the table with the measures. */
export function Together({ id, parts, answer }: TogetherProps): ReactNode {
  const { t } = useTranslation('agencies');
  const companions = useMemo(() => togetherOf(id, parts), [id, parts]);
  return (
    <section aria-labelledby="agencies-together">
      <h2 id="agencies-together">{t('together.title')}</h2>
      {companions.length === 0 ? (
        <Nothing of={answer}>
          <Empty>{t('together.none')}</Empty>
        </Nothing>
      ) : (
        <>
          <Bars of={companions.slice(0, BARS)} />
          <details>
            <summary>{t('together.table', { count: companions.length })}</summary>
            <Table of={companions} />
          </details>
        </>
      )}
    </section>
  );
}

function Bars({ of }: { readonly of: readonly Companion[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const { number } = useFormat();
  const length = scaleLinear([0, Math.max(...of.map(({ measures }) => measures.length))], [0, 100]);
  return (
    <figure className="agencies-chart">
      <figcaption className="facts">{t('together.caption')}</figcaption>
      <ul>
        {of.map(({ id, name, measures }) => (
          <li key={id}>
            <Link to={agencyAddress(id)} lang="zh-Hans">
              {name}
            </Link>
            <span className="agencies-track">
              <span className="agencies-bar" style={{ width: `${String(length(measures.length))}%` }} />
            </span>
            <span className="agencies-figure">{number(measures.length)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Table({ of }: { readonly of: readonly Companion[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const { number } = useFormat();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('together.body')}</th>
            <th scope="col" className="figure">
              {t('together.number')}
            </th>
            <th scope="col">{t('measure')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ id, name, measures }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={agencyAddress(id)} lang="zh-Hans">
                  {name}
                </Link>
              </th>
              <td className="figure">{number(measures.length)}</td>
              <td>
                <ul className="agencies-bodies">
                  {measures.map((measure) => (
                    <li key={measure.id}>
                      <MeasureLink measure={measure} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
