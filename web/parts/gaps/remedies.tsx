import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../addresses.js';
import { Name, Told } from '../name.js';
import { useTerm } from '../term.js';
import type { ShownGap } from './shown-gap.js';

type Remedy = ShownGap['remedies'][number];

/** What elsewhere can be held against a gap, nearest first: where it is written, who answers for it there, by which products. */
export function Remedies({ of }: { readonly of: readonly Remedy[] }): ReactNode {
  const { t } = useTranslation('gaps');
  if (of.length === 0) return null;
  return (
    <details className="gaps-remedies">
      <summary>{t('remedies', { count: of.length })}</summary>
      <ul>
        {of.map(({ measure, agencies, products }) => (
          <li key={measure.id}>
            <Link to={placeAddress(measure.span)} lang="zh-Hans">
              {measure.number}
              {measure.title}
            </Link>
            <p className="gaps-facts" lang="zh-Hans">
              {measure.document.printedTitle ?? measure.document.title}
            </p>
            <Agencies of={agencies} />
            {products.length === 0 ? null : (
              <p className="gaps-facts">
                <span>
                  <Told>{t('products', { names: products.map(({ name }) => name).join('、') })}</Told>
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Agencies({ of }: { readonly of: Remedy['agencies'] }): ReactNode {
  const { t } = useTranslation('gaps');
  const term = useTerm();
  if (of.length === 0) return <p className="gaps-facts">{t('nobody')}</p>;
  return (
    <p className="gaps-facts">
      {of.map(({ agency, role, span }) => (
        <Link key={agency.id + role} to={placeAddress(span)}>
          {term('AssignmentRole', role)} <Name>{agency.name}</Name>
        </Link>
      ))}
    </p>
  );
}
