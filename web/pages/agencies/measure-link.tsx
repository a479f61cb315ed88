import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import type { AgencyMeasureFragment } from './agencies.generated.js';

/** A measure by number and heading, which leads to its words. */
export const MeasureLink = ({ measure }: { readonly measure: AgencyMeasureFragment }): ReactNode => (
  <Link to={placeAddress({ ...measure.span, document: measure.document })} lang="zh-Hans">
    {measure.number}
    {measure.title}
  </Link>
);
