import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import type { ShownPark } from './park-page.js';
import { usePoints } from './points.js';
import { VerdictWord } from './verdict-word.js';

/** The evidence as a table: what stands on paper in place of the form. */
export function Report({ park }: { readonly park: ShownPark }): ReactNode {
  const { t } = useTranslation('park');
  const points = usePoints();
  const { day } = useFormat();
  return (
    <>
      <p className="no-print">
        <Button
          className="button"
          onPress={() => {
            print();
          }}
        >
          {t('print')}
        </Button>
      </p>
      <table className="park-report">
        <caption>{t('evidence')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('field.statement')}</th>
            <th scope="col">{t('field.sourceUrl')}</th>
            <th scope="col">{t('field.collectedOn')}</th>
          </tr>
        </thead>
        {park.assessment.dimensions.map(({ indicator, scoreMin, scoreMax, criteria }) => (
          <tbody key={indicator.id}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {`${indicator.code} ${indicator.name} · ${t('between', { min: points(scoreMin), max: points(scoreMax) })}`}
              </th>
            </tr>
            {criteria.map((one) => (
              <tr key={one.indicator.id}>
                <th scope="row">{`${one.indicator.code} ${one.indicator.name}`}</th>
                <td>
                  <VerdictWord verdict={one.verdict} /> {one.score === null ? '' : points(one.score)}{' '}
                  {one.assumed ? t('assumed') : ''}
                </td>
                <td>{one.statement}</td>
                <td>{one.sourceUrl}</td>
                <td>{one.collectedOn === null ? '' : day(one.collectedOn)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
