import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Answer } from '../../parts/answer.js';
import { More } from '../../parts/more.js';
import { useTerm } from '../../parts/term.js';
import { useAddress } from '../../parts/use-address.js';
import { narrowedIn, OUTCOMES } from './asked.js';
import { MeasurePath } from './measure-path.js';
import type { MeasureOutcome, ParkMeasuresQuery } from './park.generated.js';
import type { ParkMeasuresAnswer } from './use-park-measures.js';

/** Which measures the park satisfies, and by what; with `?outcome=` the others, with `?comparable=1` those that bind other places. */
export function Measures({ of }: { readonly of: ParkMeasuresAnswer }): ReactNode {
  const { t } = useTranslation('park');
  const [search] = useSearchParams();
  const { outcome, comparable } = narrowedIn(search);
  return (
    <section aria-labelledby="park-measures">
      <h2 id="park-measures">{t('measures')}</h2>
      <Narrow outcome={outcome} comparable={comparable} />
      {comparable ? <p className="park-facts">{t('comparableLead')}</p> : null}
      <Answer of={of}>{(pages) => <Results of={pages} outcome={outcome} />}</Answer>
      <More of={of} />
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
    <div className="park-outcomes no-print">
      <ToggleButtonGroup
        className="park-outcomes"
        aria-label={t('outcome')}
        disallowEmptySelection
        selectedKeys={[outcome]}
        onSelectionChange={(keys) => {
          const chosen = OUTCOMES.find((one) => keys.has(one));
          go({ outcome: chosen === undefined || chosen === 'SATISFIED' ? null : chosen });
        }}
      >
        {OUTCOMES.map((one) => (
          <ToggleButton key={one} id={one} className="button">
            {term('MeasureOutcome', one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
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
      {results.length === count ? null : (
        <p className="park-printed">{t('cutInPrint', { count: results.length, total: count })}</p>
      )}
      <ul className="park-list">
        {results.map((result) => (
          <MeasurePath key={result.measure.id} result={result} />
        ))}
      </ul>
    </>
  );
}
