import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { Slots } from '../../parts/slots.js';
import { useTerm } from '../../parts/term.js';
import type { ReadMeasure } from './facts.js';
import type { ReadCounterpartFragment } from './links.generated.js';

interface LinkedMeasureProps {
  readonly counterpart: ReadCounterpartFragment;
  /** The one that is read. */
  readonly measure: ReadMeasure;
}

/** One comparable measure: where it stands, how the two relate, slot by slot in the words of both. */
export function LinkedMeasure({ counterpart, measure }: LinkedMeasureProps): ReactNode {
  const { t } = useTranslation('reader');
  const term = useTerm();
  const { percent } = useFormat();
  const { from, to, relation, confidence, applies, comparison } = counterpart;
  const isLower = from.id === measure.id;
  const other = isLower ? to : from;
  const headOf = (side: 'lower' | 'higher', isHere: boolean): string =>
    t(`slots.${side}`, { which: t(isHere ? 'slots.here' : 'slots.there') });
  const { document } = other;
  return (
    <article className="linked">
      <p className="linked-title">
        <Link to={placeAddress({ ...other.span, document })} lang="zh-Hans">
          {other.number}
          {other.title}
        </Link>
      </p>
      <p className="linked-facts">
        <span lang="zh-Hans">{document.printedTitle ?? document.title}</span>
        {document.level == null ? null : <span className="tag">{term('GovernmentLevel', document.level)}</span>}
        <span className="tag">{term('MappingRelation', relation)}</span>
        <span className="tag">{t('links.confidence', { share: percent(confidence) })}</span>
        <span className={applies ? 'tag tag-good' : 'tag'}>{t(applies ? 'links.applies' : 'links.appliesNot')}</span>
      </p>
      <Slots of={comparison} lower={headOf('lower', isLower)} higher={headOf('higher', !isLower)} />
      <details>
        <summary>{t('links.wholeText')}</summary>
        <p className="linked-text" lang="zh-Hans">
          {other.text}
        </p>
      </details>
    </article>
  );
}
