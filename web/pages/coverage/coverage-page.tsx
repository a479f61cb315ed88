import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { baselineOf, documentsIn } from './asked.js';
import { Controls } from './controls.js';
import { CoverageDocuments } from './coverage.generated.js';
import './coverage.css';
import { useCoverageState } from './coverage-state.js';
import { MatrixView } from './matrix-view.js';

/** `/coverage`: the measures of one document, and how far each is taken up in others. */
export function Page(): ReactNode {
  const { t } = useTranslation('coverage');
  const [state, change] = useCoverageState();
  const { put } = change;
  const answer = useAskAll(CoverageDocuments, {}, documentsIn);
  const offered = useMemo(() => (answer.data ?? []).flatMap(({ documents }) => documents.nodes), [answer.data]);
  const baseline = useMemo(() => baselineOf(offered, state.baseline), [offered, state.baseline]);
  // One that is named may be on a page of the list that is still to come.
  const unknown = answer.whole && baseline === undefined;
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      <Answer
        of={answer}
        isEmpty={() => unknown}
        empty={
          <Empty>
            {offered.length === 0 ? t('noDocuments') : t('unknown', { slug: state.baseline ?? '' })}
            {offered.length === 0 ? null : <Controls offered={offered} baseline={undefined} state={state} put={put} />}
          </Empty>
        }
      >
        {() =>
          baseline === undefined ? null : (
            <>
              <Controls offered={offered} baseline={baseline} state={state} put={put} />
              <MatrixView key={baseline.id} baseline={baseline} offered={offered} state={state} change={change} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}
