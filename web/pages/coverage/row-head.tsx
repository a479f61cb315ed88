import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import type { OfferedDocument } from './asked.js';
import { Signs } from './signs.js';
import type { ShownRow } from './shown.js';

interface RowHeadProps {
  readonly row: ShownRow;
  readonly baseline: OfferedDocument;
}

/** A measure of the baseline, which leads to its words, and its totals over the columns that are shown. */
export const RowHead = memo(({ row: { measure, totals }, baseline }: RowHeadProps): ReactNode => (
  <>
    <th scope="row" className="coverage-row-head">
      <Link
        to={placeAddress({ ...measure.span, document: baseline })}
        title={measure.number + measure.title}
        lang="zh-Hans"
      >
        {measure.number}
        {measure.title}
      </Link>
    </th>
    <td className="coverage-totals">
      <Signs totals={totals} />
    </td>
  </>
));
RowHead.displayName = 'RowHead';
