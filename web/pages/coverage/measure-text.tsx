import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import type { ComparedMeasureFragment } from './evidence.generated.js';

/** A measure's own words, under its document and a link to where they stand. */
export const MeasureText = ({ measure }: { readonly measure: ComparedMeasureFragment }): ReactNode => (
  <section className="coverage-text" lang="zh-Hans">
    <h3>
      <Link to={placeAddress({ ...measure.span, document: measure.document })}>
        {measure.number}
        {measure.title}
      </Link>
    </h3>
    <p className="coverage-source">{measure.document.printedTitle ?? measure.document.title}</p>
    <p className="coverage-words">{measure.text}</p>
  </section>
);
