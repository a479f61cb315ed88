import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useAddress } from '../../parts/use-address.js';
import { LinkCard } from './link-card.js';
import { Progress } from './progress.js';
import { LINK_KINDS, useQueue, type LinkKind } from './queue.js';
import { ReviewScopes } from './review.generated.js';
import './review.css';

/** `/review`: links that nobody decided, the least sure first, one at a time; `?link=ID&document=ID&kind=`. */
export function Page(): ReactNode {
  const { t } = useTranslation('review');
  const { get } = useAddress();
  const kind = LINK_KINDS.find((one) => one === get('kind')) ?? 'counterpart';
  const document = get('document');
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      <Scope kind={kind} document={document} />
      <Queue key={`${kind} ${String(document)}`} kind={kind} document={document} />
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
  const scopes = useAsk(ReviewScopes, {});
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
          ...(scopes.data?.documents.nodes ?? []).map(({ id, printedTitle, title }) => ({
            value: id,
            name: printedTitle ?? title,
          })),
        ]}
        onChoice={(chosen) => {
          go({ document: chosen, link: null });
        }}
      />
    </div>
  );
}

function Queue({ kind, document }: ScopeProps): ReactNode {
  const { t } = useTranslation('review');
  const { get, go: turnTo } = useAddress();
  const { answer, open, confirmed } = useQueue(document, kind);
  const [rejected, setRejected] = useState(0);
  const [gone, setGone] = useState(false);
  const asked = get('link');
  const shown = asked ?? open[0]?.id ?? null;
  const at = open.findIndex(({ id }) => id === shown);
  const go = (step: 1 | -1): void => {
    const next = open[at === -1 ? 0 : (at + step + open.length) % open.length];
    if (next === undefined) return;
    setGone(true);
    turnTo({ link: next.id });
  };
  return (
    <Answer
      of={answer}
      isEmpty={() => answer.whole && shown === null}
      empty={<Empty>{t('done', { count: confirmed })}</Empty>}
    >
      {() => (
        <>
          <Progress confirmed={confirmed} open={open.length} rejected={rejected} at={at} complete={answer.whole} />
          {shown === null ? null : (
            <LinkCard
              key={shown}
              id={shown}
              focus={gone}
              go={go}
              decided={(status) => {
                setGone(true);
                if (status === 'REJECTED') setRejected((count) => count + 1);
                // The list is asked anew; till then the one after this is known.
                const next = open[at + 1] ?? open.find(({ id }) => id !== shown);
                turnTo({ link: next?.id ?? null });
              }}
            />
          )}
        </>
      )}
    </Answer>
  );
}
