import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../../parts/addresses.js';
import { useFormat } from '../../../parts/format.js';
import type { Place } from '../facts.js';
import { linesOf } from '../rows.js';
import { isMoved, type AlignedRow } from './align.js';
import { MARKED_BY, type Compared } from './compared.js';
import { stretchesOf, type Numbered } from './stretches.js';

interface VariantRowProps {
  readonly row: AlignedRow;
  readonly of: Compared;
  readonly differences: Readonly<Record<'original' | 'variant', readonly Numbered[]>>;
}

/** A measure, or what lies between two, in both texts. It is not made again when another difference is gone to. */
export const VariantRow = memo(({ row, of, differences }: VariantRowProps): ReactNode => {
  const { t } = useTranslation('reader');
  const { percent } = useFormat();
  const { pair } = row;
  return (
    <div className="variant-row">
      {pair === null ? null : (
        <p className="variant-measure">
          <Link to={placeAddress({ ...pair.original.span, document: of.original })} lang="zh-Hans">
            {pair.original.number}
            {pair.original.title}
          </Link>{' '}
          {pair.variant === null ? (
            <span className="tag tag-warn">{t('variant.leftOut')}</span>
          ) : (
            <>
              <span className="tag">{t('variant.alike', { share: percent(pair.similarity) })}</span>{' '}
              {isMoved(row) ? (
                <Link to={placeAddress({ ...pair.variant.span, document: of.variant })}>{t('variant.moved')}</Link>
              ) : null}
            </>
          )}
        </p>
      )}
      {(['original', 'variant'] as const).map((side) => (
        <div key={side} className="variant-side" role="group" aria-label={t(`variant.${side}`)}>
          <p className="variant-which" aria-hidden="true">
            {t(`variant.${side}`)}
          </p>
          <SideText text={of[side].text ?? ''} place={row[side]} differences={differences[side]} />
        </div>
      ))}
    </div>
  );
});
VariantRow.displayName = 'VariantRow';

interface SideTextProps {
  readonly text: string;
  readonly place: Place;
  readonly differences: readonly Numbered[];
}

function SideText({ text, place, differences }: SideTextProps): ReactNode {
  const { t } = useTranslation('reader');
  const lines = linesOf(text, place.start, place.end);
  if (lines.length === 0) return <p className="reader-facts">{t('variant.nothingHere')}</p>;
  const here = differences.filter((one) => one.place.start < place.end && one.place.end > place.start);
  return lines.map((line) => (
    <p key={line.start} className="variant-line" lang="zh-Hans">
      {stretchesOf(line, here).map(({ start, end, difference }) => {
        const words = text.slice(start, end);
        if (difference === null) return words;
        const Element = MARKED_BY[difference.kind];
        return (
          <Element key={start} className="difference" data-difference={difference.at}>
            {words}
          </Element>
        );
      })}
    </p>
  ));
}
