import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { Failed } from '../../parts/failed.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useAddress } from '../../parts/use-address.js';
import { kindOf, LINK_KINDS, queueAsked, type LinkKind } from './asked.js';
import { LinkCard } from './link-card.js';
import { Progress } from './progress.js';
import { useQueue, useReadOn } from './queue.js';
import { ReviewProgress, ReviewScopes } from './review.generated.js';
import { SentDecisions } from './sent-decisions.js';
import { useDecisions, type Decisions } from './use-decisions.js';
import { useReadAhead } from './use-read-ahead.js';
import { useShown } from './use-shown.js';
import './review.css';

/** `/review`: links that nobody decided, the least sure first, one at a time; `?link=ID&document=ID&kind=`. */
export function Page(): ReactNode {
  const { t } = useTranslation('review');
  const { get } = useAddress();
  const kind = kindOf(get('kind'));
  const document = get('document');
  const decisions = useDecisions();
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      <Scope kind={kind} document={document} />
      <Queue key={`${kind} ${String(document)}`} kind={kind} document={document} decisions={decisions} />
    </PageFrame>
  );
}

interface ScopeProps {
  readonly kind: LinkKind;
  readonly document: string | null;
}

function Scope({ kind, document }: ScopeProps): ReactNode {
  const { t } = useTranslation('review');
  const { go } = useAddress();
  const scopes = useAskAll(ReviewScopes, {}, ({ documents }) => documents);
  return (
    <div className="form-row review-scope no-print">
      <Choice
        label={t('kind.label')}
        value={kind}
        choices={LINK_KINDS.map((one) => ({ value: one, name: t(`kind.${one}`) }))}
        onChoice={(chosen) => {
          go({ kind: chosen === 'counterpart' ? null : chosen, link: null });
        }}
      />
      <Choice
        label={t('document')}
        value={document}
        choices={[
          { value: null, name: t('all') },
          ...(scopes.data ?? []).flatMap(({ documents }) =>
            documents.nodes.map(({ id, printedTitle, title }) => ({
              value: id,
              name: printedTitle ?? title,
              lang: 'zh-Hans' as const,
            })),
          ),
        ]}
        onChoice={(chosen) => {
          go({ document: chosen, link: null });
        }}
      />
      <Failed of={scopes} />
    </div>
  );
}

interface QueueProps extends ScopeProps {
  readonly decisions: Decisions;
}

function Queue({ kind, document, decisions }: QueueProps): ReactNode {
  const { t } = useTranslation('review');
  const queue = useQueue(document, kind);
  const { answer, open } = queue;
  const { shown, at, nowhere, gone, go, leave, goneTo } = useShown(open, answer.whole);
  useReadOn(queue, shown);
  useReadAhead(at === -1 ? undefined : open[at + 1]);
  const progress = useAsk(ReviewProgress, queueAsked(kind, document));
  return (
    <>
      <SentDecisions
        of={[...decisions.sent.values()].filter(({ link }) => link !== shown)}
        onBack={goneTo}
        forget={decisions.forget}
      />
      <Answer
        of={answer}
        isEmpty={() => shown === null}
        empty={
          <Answer of={progress}>
            {({ confirmed }) => <Empty>{t('done', { count: confirmed.totalCount })}</Empty>}
          </Answer>
        }
      >
        {() => (
          <>
            <Failed of={progress} />
            <Progress of={progress.data} at={at} nowhere={nowhere} />
            {shown === null ? null : (
              <LinkCard
                key={shown}
                id={shown}
                focus={gone}
                go={go}
                decisions={decisions}
                decided={() => {
                  leave(shown);
                }}
              />
            )}
          </>
        )}
      </Answer>
    </>
  );
}
