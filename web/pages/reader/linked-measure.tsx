import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
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
  const other = from.id === measure.id ? to : from;
  const { document } = other;
  return (
    <article className="linked">
      <p className="linked-title">
        <Link to={placeAddress({ ...other.span, document })}>
          {other.number}
          {other.title}
        </Link>
      </p>
      <p className="linked-facts">
        <span>{document.printedTitle ?? document.title}</span>
        {document.level == null ? null : <span className="tag">{term('GovernmentLevel', document.level)}</span>}
        <span className="tag">{term('MappingRelation', relation)}</span>
        <span className="tag">{t('links.confidence', { share: percent(confidence) })}</span>
        <span className={applies ? 'tag tag-good' : 'tag'}>{t(applies ? 'links.applies' : 'links.appliesNot')}</span>
      </p>
      <Slots of={comparison} lower={from.id === measure.id ? 'here' : 'there'} />
      <details>
        <summary>{t('links.wholeText')}</summary>
        <p className="linked-text" lang="zh-Hans">
          {other.text}
        </p>
      </details>
    </article>
  );
}

interface SlotsProps {
  readonly of: ReadCounterpartFragment['comparison'];
  /** Which of the two is the lower document's, from which the changes are seen. */
  readonly lower: 'here' | 'there';
}

function Slots({ of, lower }: SlotsProps): ReactNode {
  const { t } = useTranslation('reader');
  const term = useTerm();
  if (of.length === 0) return null;
  return (
    <div className="scroll-x">
      <table className="slots">
        <thead>
          <tr>
            <th scope="col">{t('slots.slot')}</th>
            <th scope="col">{t('slots.lower', { which: t(`slots.${lower}`) })}</th>
            <th scope="col">{t('slots.change')}</th>
            <th scope="col">{t('slots.higher', { which: t(lower === 'here' ? 'slots.there' : 'slots.here') })}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ slot, change, from, to }) => (
            <tr key={slot}>
              <th scope="row">{term('ComparedSlot', slot)}</th>
              <td lang="zh-Hans">{from == null ? '—' : <Link to={placeAddress(from)}>{from.quote}</Link>}</td>
              <td className={`slot-change slot-${change.toLowerCase()}`}>{term('SlotChange', change)}</td>
              <td lang="zh-Hans">{to == null ? '—' : <Link to={placeAddress(to)}>{to.quote}</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
