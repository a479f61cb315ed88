import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Name, Told } from '../../parts/name.js';
import { useAssumed } from './assumed.js';
import type { ShownPark } from './park-page.js';

/** What is assumed at the moment, and the shortest ways to the ratings, each to be tried out. */
export function WhatIf({ park }: { readonly park: ShownPark }): ReactNode {
  const { t } = useTranslation('park');
  const { assume, put, clear } = useAssumed();
  const { waysUp } = park.assessment;
  return (
    <div className="park-what-if">
      {assume.length === 0 ? null : (
        <p className="form-buttons" role="status">
          <span className="tag tag-warn">{t('assuming', { count: assume.length })}</span>
          <Button className="button no-print" onPress={clear}>
            {t('stopAssuming')}
          </Button>
        </p>
      )}
      {waysUp.length === 0 ? null : <h3>{t('waysUp')}</h3>}
      <ul className="park-list">
        {waysUp.map(({ rating, criteria }) => (
          <li key={rating.name}>
            <Told>{t('wayUp', { name: rating.name, min: rating.min, count: criteria.length })}</Told>
            <p className="park-facts">
              {criteria.map(({ id, code, name }) => (
                <Name key={id}>{`${code} ${name}`}</Name>
              ))}
            </p>
            <Button
              className="button no-print"
              onPress={() => {
                put(
                  criteria.map(({ id }) => id),
                  'MET',
                );
              }}
            >
              {t('tryOut')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
