import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { correctAddress, placeAddress } from '../../parts/addresses.js';
import { Told } from '../../parts/name.js';
import type { Where } from '../../parts/place.js';
import { marked } from './shared-words.js';

interface SideProps {
  /** A measure that is held against an indicator is no lower text. */
  readonly role: 'from' | 'measure' | 'to';
  readonly name: string;
  /** Id of the measure, whose reading can be corrected; null of an indicator. */
  readonly measure: string | null;
  readonly text: string;
  readonly span: Where;
  readonly document: { readonly title: string; readonly printedTitle: string | null };
  readonly words: readonly string[];
}

/** One of the two texts, with the shared words marked. */
export function Side({ role, name, measure, text, span, document, words }: SideProps): ReactNode {
  const { t } = useTranslation('review');
  const stretches = useMemo(() => marked(text, words), [text, words]);
  return (
    <article className="review-side">
      <p className="review-facts">
        <span>
          <Told>{t(`side.${role}`, { title: document.printedTitle ?? document.title })}</Told>
        </span>
      </p>
      <h2>
        <Link to={placeAddress(span)} lang="zh-Hans">
          {name}
        </Link>
      </h2>
      <p className="review-text" lang="zh-Hans">
        {stretches.map((one) => (one.marked ? <mark key={one.at}>{one.text}</mark> : one.text))}
      </p>
      {measure === null ? null : (
        <p className="review-facts no-print">
          <Link to={correctAddress(span.document.slug, measure)}>{t('correct')}</Link>
        </p>
      )}
    </article>
  );
}
