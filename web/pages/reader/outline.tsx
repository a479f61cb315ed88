import { memo, useMemo, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAddress } from '../../parts/addresses.js';
import { Nothing } from '../../parts/nothing.js';
import type { ListedMeasure, Place, ReadDocument } from './facts.js';
import { useReader } from './reader-context.js';

interface OutlineProps {
  readonly document: ReadDocument;
  readonly measures: readonly ListedMeasure[];
  /** What kept the measures from coming. */
  readonly error: Error | null;
  /** Whether these are all measures. */
  readonly whole: boolean;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly place: Place;
}

/** Sections and measures in their order; each leads to its beginning. It is not made again when one of them is gone to. */
export const Outline = memo(({ document, measures, error, whole }: OutlineProps): ReactNode => {
  const { t } = useTranslation('reader');
  const { mark } = useReader();
  const entries = useMemo(() => entriesOf(document, measures), [document, measures]);
  if (entries.length === 0) {
    return (
      <Nothing of={{ error, whole }}>
        <p className="reader-facts">{t('noOutline')}</p>
      </Nothing>
    );
  }
  return (
    <nav aria-label={t('outline')}>
      {/* A long text has a thousand of them: they are links of the browser's own, and one place hears which is followed. */}
      <ul
        className="outline"
        lang="zh-Hans"
        onClick={(event) => {
          const entry = followed(event, entries);
          if (entry === undefined) return;
          event.preventDefault();
          mark(entry.place);
        }}
      >
        {entries.map(({ id, name, level, place }, nth) => (
          <li key={id} data-level={level}>
            <a href={placeAddress({ ...place, document })} data-nth={nth}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
Outline.displayName = 'Outline';

/** The entry that is gone to in this window; what is opened in another one is left to the browser. */
function followed(event: MouseEvent, entries: readonly Entry[]): Entry | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return undefined;
  return entries[Number(target.closest('a')?.dataset['nth'] ?? NaN)];
}

/** A measure stands one level below the innermost section around it. What is marked is its heading. */
function entriesOf({ sections }: ReadDocument, measures: readonly ListedMeasure[]): readonly Entry[] {
  const headingPlace = ({ start, end }: Place, heading: string): Place => ({
    start,
    end: Math.min(end, start + heading.length),
  });
  const levelAt = ({ start }: Place): number =>
    Math.max(0, ...sections.filter(({ span }) => span.start <= start && start < span.end).map(({ level }) => level));
  return [
    ...sections.map(({ id, number, title, level, span }) => ({
      id,
      name: `${number}${title}`,
      level,
      place: headingPlace(span, number + title),
    })),
    ...measures.map(({ id, number, title, span }) => ({
      id,
      name: `${number}${title}`,
      level: levelAt(span) + 1,
      place: headingPlace(span, number + title),
    })),
  ].sort((a, b) => a.place.start - b.place.start || a.level - b.level);
}
