import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Controls } from './controls.js';
import { CoverageDocuments, type CoverageDocumentsQuery } from './coverage.generated.js';
import './coverage.css';
import { useCoverageState } from './coverage-state.js';
import { MatrixView } from './matrix-view.js';

export type OfferedDocument = CoverageDocumentsQuery['documents']['nodes'][number];

const RANKS = ['NATIONAL', 'PROVINCIAL', 'INTERREGIONAL', 'MUNICIPAL', 'COUNTY'] as const;

/** `/coverage`: the measures of one document, and how far each is taken up in others. */
export function Page(): ReactNode {
  const { t } = useTranslation('coverage');
  const [state, put] = useCoverageState();
  const answer = useAskAll(CoverageDocuments, {}, ({ documents }) => documents);
  const offered = useMemo(() => (answer.data ?? []).flatMap(({ documents }) => documents.nodes), [answer.data]);
  const baseline = useMemo(
    () => (state.baseline === null ? usualIn(offered) : offered.find(({ slug }) => slug === state.baseline)),
    [offered, state.baseline],
  );
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
              <MatrixView key={baseline.id} baseline={baseline} offered={offered} state={state} put={put} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}

/** The one of highest rank that has measures: its are what others take up. */
const usualIn = (offered: readonly OfferedDocument[]): OfferedDocument | undefined =>
  RANKS.map((rank) => offered.find(({ level, measures }) => level === rank && measures.totalCount > 0)).find(
    (one) => one !== undefined,
  ) ?? offered[0];
