import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import { Name, Told } from '../../parts/name.js';
import type { ShownPark } from './park-page.js';
import { usePoints } from './points.js';
import type { ParkMeasuresAnswer } from './use-park-measures.js';
import { usePrint, useToday } from './use-print.js';
import { VerdictWord } from './verdict-word.js';

interface ReportProps {
  readonly park: ShownPark;
  readonly measures: ParkMeasuresAnswer;
  /** How many criteria are typed and not kept. */
  readonly unsaved: number;
}

/** Of what day the paper is, and what it does not have. */
export function PrintedHead({ unsaved }: Pick<ReportProps, 'unsaved'>): ReactNode {
  const { t } = useTranslation('park');
  const { day } = useFormat();
  const today = useToday();
  return (
    <div className="park-printed">
      <p>{t('printedOn', { day: day(today) })}</p>
      <Unsaved count={unsaved} />
    </div>
  );
}

function Unsaved({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation('park');
  return count === 0 ? null : <strong>{t('unsavedNotIn', { count })}</strong>;
}

/** The evidence as a table: what stands on paper in place of the form. */
export function Report({ park, measures, unsaved }: ReportProps): ReactNode {
  const { t } = useTranslation('park');
  const { isPreparing, print } = usePrint(measures);
  const points = usePoints();
  const { day } = useFormat();
  return (
    <>
      <p className="form-buttons no-print">
        <Button className="button" isPending={isPreparing} onPress={print}>
          {t('print')}
        </Button>
        <Unsaved count={unsaved} />
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
                <Name>{`${indicator.code} ${indicator.name}`}</Name>
                {` · ${t('between', { min: points(scoreMin), max: points(scoreMax) })}`}
              </th>
            </tr>
            {criteria.map((one) => (
              <tr key={one.indicator.id}>
                <th scope="row" lang="zh-Hans">{`${one.indicator.code} ${one.indicator.name}`}</th>
                <td>
                  <VerdictWord verdict={one.verdict} /> {one.score === null ? '' : points(one.score)}{' '}
                  {one.assumed ? t('assumed') : ''}
                </td>
                <td>
                  <Told>{one.statement}</Told>
                </td>
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
