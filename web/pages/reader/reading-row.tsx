import { memo, useRef, type ReactNode } from 'react';
import { CorrectMeasure } from './correct/correct-measure.js';
import type { Fact, Place, ReadMeasure } from './facts.js';
import { MeasureCard } from './measure-card.js';
import { MeasureLinks } from './measure-links.js';
import { RowFindings } from './row-findings.js';
import { RowText } from './row-text.js';
import { rowId, type Row } from './rows.js';
import { useNear } from './use-near.js';

/** What `<mark>` parts the paragraphs by, in browsers that paint no ranges. */
export interface Marks {
  readonly facts: readonly Fact[];
  readonly at: Place | null;
}

interface ReadingRowProps {
  readonly row: Row;
  /** What was read in its measure; null where it has none, or that has not come yet. */
  readonly measure: ReadMeasure | null;
  readonly findings: readonly Fact[];
  /** Null where the browser paints. */
  readonly marks: Marks | null;
  readonly linksOpen: boolean;
  readonly correcting: boolean;
  /** Whether its margin is made wherever it stands. */
  readonly filled: boolean;
}

/**
 * A measure or a run of text: its words, in the margin its card and what reading left open in it, below it its links and corrections
 * when they are opened. It is not made again when a fact is pointed at or pinned, and its margin is made when it comes near, or when
 * there is time.
 */
export const ReadingRow = memo((props: ReadingRowProps): ReactNode => {
  const { row, measure, findings, marks, linksOpen, correcting, filled } = props;
  const element = useRef<HTMLDivElement>(null);
  const near = useNear(element);
  return (
    <div ref={element} className={row.measure === null ? 'row' : 'row row-measure'} id={rowId(row)} data-keeps-focus>
      <RowText row={row} marks={marks} />
      <div className="row-margin">
        {near || filled ? (
          <>
            {measure === null ? null : <MeasureCard measure={measure} linksOpen={linksOpen} />}
            <RowFindings findings={findings} />
          </>
        ) : null}
      </div>
      {measure !== null && correcting ? <CorrectMeasure measure={measure} /> : null}
      {measure !== null && linksOpen ? <MeasureLinks measure={measure} /> : null}
    </div>
  );
});
ReadingRow.displayName = 'ReadingRow';
