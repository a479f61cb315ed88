import { useMemo, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAskPages } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { useTerm } from '../../parts/term.js';
import { useAddress } from '../../parts/use-address.js';
import { More } from '../../parts/more.js';
import { useAssumed } from './assumed.js';
import { MeasurePath } from './measure-path.js';
import { ParkMeasures, type MeasureOutcome, type ParkMeasuresQuery } from './park.generated.js';

const OUTCOMES: readonly MeasureOutcome[] = ['SATISFIED', 'UNMET', 'UNKNOWN', 'NO_INDICATOR'];

/** Which measures the park satisfies, and by what; with `?outcome=` the others, with `?comparable=1` those that bind other places. */
export function Measures({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('park');
  const { assume } = useAssumed();
  const { get } = useAddress();
  const outcome = OUTCOMES.find((one) => one === get('outcome')) ?? 'SATISFIED';
  const comparable = get('comparable') === '1';
  const asked = useMemo(() => ({ id, assume, outcomes: [outcome], comparable }), [id, assume, outcome, comparable]);
  const measures = useAskPages(ParkMeasures, asked, ({ park }) => park?.assessment.measureResults);
  return (
    <section aria-labelledby="park-measures">
      <h2 id="park-measures">{t('measures')}</h2>
      <Narrow outcome={outcome} comparable={comparable} />
      {comparable ? <p className="park-facts">{t('comparableLead')}</p> : null}
      <Answer of={measures}>{(pages) => <Results of={pages} outcome={outcome} />}</Answer>
      <More of={measures} />
    </section>
  );
}

interface NarrowProps {
  readonly outcome: MeasureOutcome;
  readonly comparable: boolean;
}

/** Which of the measures are listed. */
function Narrow({ outcome, comparable }: NarrowProps): ReactNode {
  const { t } = useTranslation('park');
  const term = useTerm();
  const { go } = useAddress();
  return (
    <div className="park-outcomes no-print" role="group" aria-label={t('outcome')}>
      {OUTCOMES.map((one) => (
        <ToggleButton
          key={one}
          className="button"
          isSelected={one === outcome}
          onChange={() => {
            go({ outcome: one === 'SATISFIED' ? null : one });
          }}
        >
          {term('MeasureOutcome', one)}
        </ToggleButton>
      ))}
      <ToggleButton
        className="button"
        isSelected={comparable}
        onChange={(on) => {
          go({ comparable: on ? '1' : null });
        }}
      >
        {t('comparable')}
      </ToggleButton>
    </div>
  );
}

interface ResultsProps {
  readonly of: readonly ParkMeasuresQuery[];
  readonly outcome: MeasureOutcome;
}

function Results({ of, outcome }: ResultsProps): ReactNode {
  const { t } = useTranslation('park');
  const term = useTerm();
  const count = of[0]?.park?.assessment.measureResults.totalCount ?? 0;
  const results = of.flatMap(({ park }) => park?.assessment.measureResults.nodes ?? []);
  return (
    <>
      <p className="park-facts" role="status">
        {t('measureCount', { outcome: term('MeasureOutcome', outcome), count })}
      </p>
      <ul className="park-list">
        {results.map((result) => (
          <MeasurePath key={result.measure.id} result={result} />
        ))}
      </ul>
    </>
  );
}
