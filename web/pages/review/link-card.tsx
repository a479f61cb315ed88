import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import { Decide } from './decide.js';
import { ReviewedLink, type ReviewedLinkQuery, type ReviewStatus } from './review.generated.js';
import { sharedWords } from './shared-words.js';
import { Side } from './side.js';

type Link = Extract<
  NonNullable<ReviewedLinkQuery['node']>,
  { readonly __typename: 'Counterpart' } | { readonly __typename: 'IndicatorLink' }
>;

interface LinkCardProps {
  readonly id: string;
  /** Whether it takes the focus: not the first one, for whoever comes begins where the page begins. */
  readonly focus: boolean;
  readonly go: (step: 1 | -1) => void;
  readonly decided: (status: ReviewStatus) => void;
}

/** One link with both texts, why it was proposed, and what can be said of it. */
export function LinkCard({ id, focus, go, decided }: LinkCardProps): ReactNode {
  const { t } = useTranslation('review');
  const link = useAsk(ReviewedLink, { id });
  return (
    <Answer of={link} isEmpty={({ node }) => linkIn(node) === null} empty={<Empty>{t('unknown', { id })}</Empty>}>
      {({ node }) => {
        const found = linkIn(node);
        return found === null ? null : <Card link={found} focus={focus} go={go} decided={decided} />;
      }}
    </Answer>
  );
}

const linkIn = (node: ReviewedLinkQuery['node']): Link | null =>
  node?.__typename === 'Counterpart' || node?.__typename === 'IndicatorLink' ? node : null;

interface CardProps extends Omit<LinkCardProps, 'id'> {
  readonly link: Link;
}

function Card({ link, focus, go, decided }: CardProps): ReactNode {
  const { t } = useTranslation('review');
  const term = useTerm();
  const { percent } = useFormat();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever went on stands at the next link at once: what had the focus is gone with the former card.
    if (focus) card.current?.focus({ preventScroll: true });
  }, [focus]);
  const words = useMemo(() => sharedWords(link.rationale), [link]);
  const from = link.__typename === 'Counterpart' ? link.from : link.measure;
  return (
    <section ref={card} className="review-card" data-link={link.id} aria-label={t('link')} tabIndex={-1}>
      <p className="review-facts">
        <span className="tag">{t('confidence', { share: percent(link.confidence) })}</span>
        <span className="tag">{term('ReviewStatus', link.status)}</span>
        {link.__typename === 'Counterpart' ? (
          <span className={link.applies ? 'tag tag-good' : 'tag'}>{t(link.applies ? 'applies' : 'appliesNot')}</span>
        ) : null}
        {link.review == null ? null : (
          <span>{t('reviewed', { by: link.review.by, note: link.review.note ?? t('noNote') })}</span>
        )}
      </p>
      <div className="review-sides">
        <Side
          role={link.__typename === 'Counterpart' ? 'from' : 'measure'}
          name={from.number + from.title}
          measure={from.id}
          words={words}
          {...sideOf(from)}
        />
        {link.__typename === 'Counterpart' ? (
          <Side
            role="to"
            name={link.to.number + link.to.title}
            measure={link.to.id}
            words={words}
            {...sideOf(link.to)}
          />
        ) : (
          <Side
            role="to"
            name={`${link.indicator.code} ${link.indicator.name}`}
            measure={null}
            words={words}
            {...sideOf(link.indicator)}
          />
        )}
      </div>
      <details className="review-reasons">
        <summary>{t('reasons', { count: link.rationale.length })}</summary>
        <ul>
          {link.rationale.map(({ kind, text, weight }) => (
            <li key={kind + text}>
              {t('reason', { kind: term('RationaleKind', kind), share: percent(weight) })}{' '}
              <span lang="zh-Hans">{text}</span>
            </li>
          ))}
        </ul>
      </details>
      <Decide
        id={link.id}
        relation={link.__typename === 'Counterpart' ? link.relation : null}
        seen={link.review?.at ?? null}
        status={link.status}
        card={card}
        go={go}
        decided={decided}
      />
    </section>
  );
}

const sideOf = <Given extends { text: unknown; span: unknown; document: unknown }>({
  text,
  span,
  document,
}: Given): Pick<Given, 'text' | 'span' | 'document'> => ({ text, span, document });
