import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { placeAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { shortened } from '../../parts/shortened.js';
import { Slots } from '../../parts/slots.js';
import { useTerm } from '../../parts/term.js';
import { CoverageCounterparts, type CoverageCounterpartsQuery } from './evidence.generated.js';
import { MeasureText } from './measure-text.js';

export type FoundCounterpart = Extract<
  NonNullable<CoverageCounterpartsQuery['nodes'][number]>,
  { readonly relation: unknown }
>;

interface ComparedProps {
  readonly ids: readonly string[];
  /** Of the row, to know the sides by. */
  readonly measure: string;
}

/** The counterparts in a cell, strongest first. */
export function Compared({ ids, measure }: ComparedProps): ReactNode {
  const { t } = useTranslation('coverage');
  const answer = useAsk(CoverageCounterparts, { ids });
  const found = (answer.data?.nodes ?? []).filter(
    (node): node is FoundCounterpart => node !== null && 'relation' in node,
  );
  return (
    // A link that somebody rejected since the matrix was read is no longer there.
    <Answer of={answer} isEmpty={() => found.length === 0} empty={<Empty>{t('gone')}</Empty>}>
      {() => found.map((one) => <One key={one.id} counterpart={one} measure={measure} />)}
    </Answer>
  );
}

function One({
  counterpart,
  measure,
}: {
  readonly counterpart: FoundCounterpart;
  readonly measure: string;
}): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  const { percent } = useFormat();
  const { from, to, relation, confidence, status, comparison, rationale } = counterpart;
  const [own, other] = from.id === measure ? [from, to] : [to, from];
  return (
    <article className="coverage-counterpart">
      <p className="facts">
        <span className="tag">
          <Told>
            {t('relation', { lower: from.number, higher: to.number, relation: term('MappingRelation', relation) })}
          </Told>
        </span>
        <span className="tag">{t('confidence', { share: percent(confidence) })}</span>
        <span className={status === 'CONFIRMED' ? 'tag tag-good' : 'tag'}>{term('ReviewStatus', status)}</span>
      </p>
      <div className="coverage-texts">
        <MeasureText measure={own} />
        <MeasureText measure={other} />
      </div>
      <Slots of={comparison} lower={<Title of={from.document} />} higher={<Title of={to.document} />} />
      <h3>{t('reasons')}</h3>
      <ul className="coverage-reasons">
        {rationale.map(({ kind, text, fromSpan, toSpan }) => (
          <li key={`${kind} ${text}`}>
            <span className="tag">{term('RationaleKind', kind)}</span> <span lang="zh-Hans">{text}</span>{' '}
            {[fromSpan, toSpan].map((span) =>
              span == null ? null : (
                <Link
                  key={span.document.slug + String(span.start)}
                  to={placeAddress(span)}
                  className="coverage-quote"
                  lang="zh-Hans"
                >
                  {t('quoted', { words: shortened(span.quote, SHOWN) })}
                </Link>
              ),
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

const Title = ({ of }: { readonly of: FoundCounterpart['from']['document'] }): ReactNode => (
  <span lang="zh-Hans">{of.printedTitle ?? of.title}</span>
);

const SHOWN = 24;
