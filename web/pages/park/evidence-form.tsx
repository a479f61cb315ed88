import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../../parts/answer.js';
import { CriterionFields } from './criterion-fields.js';
import { DimensionHead } from './dimension-head.js';
import type { ShownPark } from './park-page.js';
import { SaveBar } from './save-bar.js';
import type { Criterion, Stated } from './stated.js';
import { TableButtons } from './table-buttons.js';
import type { Evidence } from './use-evidence.js';
import type { Kept } from './use-kept.js';

interface EvidenceFormProps {
  readonly park: ShownPark;
  readonly kept: Kept;
  readonly evidence: Evidence;
}

/** The scheme as a form: of each criterion a verdict, what it rests on, where that can be read, and the day. */
export function EvidenceForm({ park, kept, evidence }: EvidenceFormProps): ReactNode {
  const { t } = useTranslation('park');
  return (
    <section className="no-print" aria-labelledby="park-evidence">
      <h2 id="park-evidence">{t('evidence')}</h2>
      <p className="park-facts">{t('evidenceLead')}</p>
      {/* Before what is kept is known, an edit would write over it. */}
      <Answer of={kept.answer}>{() => <Fields park={park} keptOf={kept.keptOf} {...evidence} />}</Answer>
    </section>
  );
}

interface FieldsProps extends Evidence {
  readonly park: ShownPark;
  readonly keptOf: (criterion: Criterion) => Stated;
}

function Fields({ park, keptOf, typed, wrong, save, change, send, discard }: FieldsProps): ReactNode {
  return (
    <>
      <TableButtons park={park} keptOf={keptOf} fill={change} />
      {/* No form element: the field for a token, which may stand in it, is a form of its own. */}
      <div>
        {park.assessment.dimensions.map((dimension) => (
          <details key={dimension.indicator.id} className="park-dimension" open>
            <DimensionHead of={dimension} />
            {dimension.criteria.map((criterion) => (
              <CriterionFields
                key={criterion.indicator.id}
                criterion={criterion}
                stated={{ ...keptOf(criterion), ...typed[criterion.indicator.id] }}
                touched={criterion.indicator.id in typed}
                wrong={wrong.get(criterion.indicator.id) ?? []}
                change={(next) => {
                  change([[criterion, next]]);
                }}
              />
            ))}
          </details>
        ))}
        <SaveBar count={Object.keys(typed).length} wrong={wrong} save={save} send={send} discard={discard} />
      </div>
    </>
  );
}
