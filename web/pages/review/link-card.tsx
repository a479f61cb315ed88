import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { useTerm } from '../../parts/term.js';
import { Decide } from './decide.js';
import { endsOf, linkIn, type Link } from './linked.js';
import { ReviewedLink } from './review.generated.js';
import { sharedWords } from './shared-words.js';
import { Side } from './side.js';
import type { Decisions } from './use-decisions.js';

interface LinkCardProps {
  readonly id: string;
  /** Whether it takes the focus: not the first one, for whoever comes begins where the page begins. */
  readonly focus: boolean;
  readonly go: (step: 1 | -1) => void;
  readonly decisions: Decisions;
  readonly decided: () => void;
}

/** One link with both texts, why it was proposed, and what can be said of it. */
export function LinkCard({ id, ...card }: LinkCardProps): ReactNode {
  const { t } = useTranslation('review');
  const link = useAsk(ReviewedLink, { id });
  return (
    <Answer of={link} isEmpty={({ node }) => linkIn(node) === null} empty={<Empty>{t('unknown', { id })}</Empty>}>
      {({ node }) => {
        const found = linkIn(node);
        return found === null ? null : <Card link={found} {...card} />;
      }}
    </Answer>
  );
}

interface CardProps extends Omit<LinkCardProps, 'id'> {
  readonly link: Link;
}

function Card({ link, focus, go, decisions, decided }: CardProps): ReactNode {
  const { t } = useTranslation('review');
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever went on stands at the next link at once: what had the focus is gone with the former card.
    if (focus) card.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <section ref={card} className="review-card" data-link={link.id} aria-label={t('link')} tabIndex={-1}>
      <Facts of={link} />
      <Sides of={link} />
      <Reasons of={link.rationale} />
      <Decide
        // Once it is reviewed, what was typed for that is gone.
        key={link.review?.at ?? ''}
        id={link.id}
        name={nameOf(link)}
        relation={link.__typename === 'Counterpart' ? link.relation : null}
        seen={link.review?.at ?? null}
        status={link.status}
        card={card}
        go={go}
        decisions={decisions}
        decided={decided}
      />
    </section>
  );
}

function nameOf(link: Link): string {
  if (link.__typename === 'Counterpart') return `${titleOf(link.from)} → ${titleOf(link.to)}`;
  return `${titleOf(link.measure)} → ${link.indicator.code} ${link.indicator.name}`;
}

const titleOf = ({ number, title }: { readonly number: string; readonly title: string }): string => number + title;

/** How sure it is, whether anybody decided it, and whether the higher text applies there. */
function Facts({ of }: { readonly of: Link }): ReactNode {
  const { t } = useTranslation('review');
  const term = useTerm();
  const { percent } = useFormat();
  return (
    <p className="review-facts">
      <span className="tag">{t('confidence', { share: percent(of.confidence) })}</span>
      <span className="tag">{term('ReviewStatus', of.status)}</span>
      {of.__typename === 'Counterpart' ? (
        <span className={of.applies ? 'tag tag-good' : 'tag'}>{t(of.applies ? 'applies' : 'appliesNot')}</span>
      ) : null}
      {of.review == null ? null : (
        <span>
          <Told>{t('reviewed', { by: of.review.by, note: of.review.note ?? t('noNote') })}</Told>
        </span>
      )}
    </p>
  );
}

/** The two texts, with what they share marked in both. */
function Sides({ of }: { readonly of: Link }): ReactNode {
  const words = useMemo(() => sharedWords(of.rationale), [of]);
  const [from, to] = endsOf(of);
  return (
    <div className="review-sides">
      <Side
        role={of.__typename === 'Counterpart' ? 'from' : 'measure'}
        name={from.number + from.title}
        measure={from.id}
        words={words}
        {...sideOf(from)}
      />
      <Side
        role="to"
        name={'code' in to ? `${to.code} ${to.name}` : to.number + to.title}
        measure={'code' in to ? null : to.id}
        words={words}
        {...sideOf(to)}
      />
    </div>
  );
}

/** Why it was proposed. */
function Reasons({ of }: { readonly of: Link['rationale'] }): ReactNode {
  const { t } = useTranslation('review');
  const term = useTerm();
  const { percent } = useFormat();
  return (
    <details className="review-reasons">
      <summary>{t('reasons', { count: of.length })}</summary>
      <ul>
        {of.map(({ kind, text, weight }) => (
          <li key={kind + text}>
            {t('reason', { kind: term('RationaleKind', kind), share: percent(weight) })}{' '}
            <span lang="zh-Hans">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const sideOf = <Given extends { text: unknown; span: unknown; document: unknown }>({
  text,
  span,
  document,
}: Given): Pick<Given, 'text' | 'span' | 'document'> => ({ text, span, document });
