import { memo, type ReactNode } from 'react';
import { CorrectMeasure } from './correct/correct-measure.js';
import type { Fact, Place } from './facts.js';
import { MeasureCard } from './measure-card.js';
import { MeasureLinks } from './measure-links.js';
import { RowFindings } from './row-findings.js';
import { RowText } from './row-text.js';
import { rowId, type Row } from './rows.js';
import { useReader } from './reader-context.js';

interface ReadingRowProps {
  readonly row: Row;
  readonly facts: readonly Fact[];
  readonly at: Place | null;
}

/**
 * A measure or a run of text: its words, in the margin its card and what reading left open in it, below it its links and corrections
 * when they are opened. It is not made again when a fact is pointed at.
 */
export const ReadingRow = memo(({ row, facts, at }: ReadingRowProps): ReactNode => {
  const { links, correct } = useReader();
  const { measure } = row;
  return (
    <div className={measure === null ? 'row' : 'row row-measure'} id={rowId(row)} data-keeps-focus>
      <RowText row={row} facts={facts} at={at} />
      <div className="row-margin">
        {measure === null ? null : <MeasureCard measure={measure} />}
        <RowFindings row={row} facts={facts} />
      </div>
      {measure !== null && correct === measure.id ? <CorrectMeasure measure={measure} /> : null}
      {measure !== null && links === measure.id ? <MeasureLinks measure={measure} /> : null}
    </div>
  );
});
ReadingRow.displayName = 'ReadingRow';
