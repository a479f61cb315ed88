import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { CoverageMeasure, CoverageNearest } from './evidence.generated.js';
import { MeasureText } from './measure-text.js';
import { useNearestReason } from './nearest-reason.js';

interface NearestProps {
  readonly baseline: string;
  readonly measure: string;
  readonly document: string;
}

/** Where nothing was found: the row's own words, what came nearest, and why it was not enough. */
export function Nearest({ baseline, measure, document }: NearestProps): ReactNode {
  const { t } = useTranslation('coverage');
  const { percent } = useFormat();
  const reasonOf = useNearestReason();
  const own = useAsk(CoverageMeasure, { id: measure });
  // The column's answer serves all cells of the column.
  const column = useAsk(CoverageNearest, { baseline, against: [document] });
  const row = column.data?.coverage.rows.find((one) => one.measure.id === measure);
  const nearest = row?.cells[0]?.nearest ?? [];
  return (
    <>
      <Answer of={own}>{({ measure: found }) => (found == null ? null : <MeasureText measure={found} />)}</Answer>
      <h3>{t('nearest.title')}</h3>
      <Answer of={column} isEmpty={() => nearest.length === 0} empty={<p className="facts">{t('nearest.none')}</p>}>
        {() => (
          <ol className="coverage-nearest">
            {nearest.map((one) => (
              <li key={one.measure.id}>
                <p className="facts">
                  <span className="tag">{t('confidence', { share: percent(one.confidence) })}</span>
                  <span>
                    <Told>{t('nearest.why', { reason: reasonOf(one.reason) })}</Told>
                  </span>
                </p>
                <MeasureText measure={one.measure} />
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </>
  );
}
