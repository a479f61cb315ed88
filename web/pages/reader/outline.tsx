import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Nothing, type Coming } from '../../parts/nothing.js';
import type { Place, ReadDocument, ReadMeasure } from './facts.js';
import { useReader } from './reader-context.js';

interface OutlineProps {
  readonly document: ReadDocument;
  readonly measures: readonly ReadMeasure[];
  /** The pages that the measures come in. */
  readonly answer: Coming;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly place: Place;
}

/** Sections and measures in their order; each leads to its beginning. */
export function Outline({ document, measures, answer }: OutlineProps): ReactNode {
  const { t } = useTranslation('reader');
  const { mark } = useReader();
  const entries = useMemo(() => entriesOf(document, measures), [document, measures]);
  if (entries.length === 0) {
    return (
      <Nothing of={answer}>
        <p className="reader-facts">{t('noOutline')}</p>
      </Nothing>
    );
  }
  return (
    <nav aria-label={t('outline')}>
      <ul className="outline" lang="zh-Hans">
        {entries.map(({ id, name, level, place }) => (
          <li key={id} data-level={level}>
            <Button
              className="text-button"
              onPress={() => {
                mark(place);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A measure stands one level below the innermost section around it. What is marked is its heading. */
function entriesOf({ sections }: ReadDocument, measures: readonly ReadMeasure[]): readonly Entry[] {
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
