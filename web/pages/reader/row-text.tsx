import { memo, type ReactNode } from 'react';
import { MarkedText } from './marked-text.js';
import type { Marks } from './reading-row.js';
import type { Block, Row } from './rows.js';
import { PLACE_ATTRIBUTE } from './text-places.js';

interface RowTextProps {
  readonly row: Row;
  readonly marks: Marks | null;
}

/** The words of a row. Painting changes nothing in them, so they are not made again when something is pinned. */
export const RowText = memo(({ row, marks }: RowTextProps): ReactNode => (
  <div className="row-text" lang="zh-Hans">
    {row.blocks.map((block) => (
      <Paragraph key={block.start} block={block}>
        {marks === null ? block.text : <MarkedText block={block} facts={marks.facts} at={marks.at} />}
      </Paragraph>
    ))}
  </div>
));
RowText.displayName = 'RowText';

function Paragraph({ block, children }: { readonly block: Block; readonly children: ReactNode }): ReactNode {
  const place = { [PLACE_ATTRIBUTE]: block.start };
  if (block.heading === null) return <p {...place}>{children}</p>;
  return block.heading === 1 ? <h2 {...place}>{children}</h2> : <h3 {...place}>{children}</h3>;
}
