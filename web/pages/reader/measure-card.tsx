import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import { CorrectButton } from './correct/correct-button.js';
import { useGivenBy } from './correct/given-by.js';
import type { Place, ReadAssignment, ReadMeasure } from './facts.js';
import { useReader } from './reader-context.js';

const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const;

interface MeasureCardProps {
  readonly measure: ReadMeasure;
  /** Whether what is comparable elsewhere stands below it. */
  readonly linksOpen: boolean;
}

/**
 * What a measure says at a glance: who answers for it, by what products, what it promises, and what is comparable elsewhere. Its buttons
 * are the browser's own: many of them come at once while a text is scrolled.
 */
export function MeasureCard({ measure, linksOpen }: MeasureCardProps): ReactNode {
  const { t } = useTranslation('reader');
  const term = useTerm();
  const nobody = measure.assignments.length === 0;
  return (
    <aside className="card" aria-label={t('card', { number: measure.number })}>
      <dl>
        {ROLES.map((role) => (
          <CardLine
            key={role}
            name={term('AssignmentRole', role)}
            kind="agency"
            items={measure.assignments
              .filter((one) => one.role === role)
              .map(({ agency, spans, review }) => ({ text: agency.name, place: spans[0], by: review }))}
          />
        ))}
        <CardLine
          name={t('kind.product')}
          kind="product"
          items={measure.products.map(({ product, span, review }) => ({ text: product.name, place: span, by: review }))}
        />
        <CardLine
          name={t('kind.target')}
          kind="target"
          items={measure.targets.map(({ text, span }) => ({ text, place: span, by: null }))}
        />
      </dl>
      {nobody ? <p className="card-nobody">{t('nobody')}</p> : null}
      <LinksButton measure={measure} linksOpen={linksOpen} />
      <CorrectionsLine measure={measure} />
    </aside>
  );
}

interface CardLineProps {
  readonly name: string;
  readonly kind: 'agency' | 'product' | 'target';
  readonly items: readonly {
    readonly text: string;
    readonly place: Place | undefined;
    /** Who gave it by hand. */
    readonly by: ReadAssignment['review'];
  }[];
}

function CardLine({ name, kind, items }: CardLineProps): ReactNode {
  const { t } = useTranslation('correct');
  const { mark } = useReader();
  const givenBy = useGivenBy();
  if (items.length === 0) return null;
  return (
    <div className="card-line">
      <dt>
        <span className={`fact-kind fact-kind-${kind}`}>{name}</span>
      </dt>
      <dd>
        <ul>
          {items.map(({ text, place, by }) => (
            <li key={`${text} ${String(place?.start)}`}>
              <button
                type="button"
                className="text-button"
                lang="zh-Hans"
                onClick={() => {
                  if (place !== undefined) mark(place);
                }}
              >
                {text}
              </button>
              {by === null ? null : (
                <span className="tag" title={givenBy(by)}>
                  {t('corrected')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function LinksButton({ measure, linksOpen }: MeasureCardProps): ReactNode {
  const { t } = useTranslation('reader');
  const { openLinks } = useReader();
  const up = measure.upstream.length;
  const down = measure.downstream.totalCount;
  if (up + down === 0) return <p className="card-none">{t('links.none')}</p>;
  return (
    <button
      type="button"
      className="button card-links"
      aria-pressed={linksOpen}
      onClick={() => {
        openLinks(linksOpen ? null : measure.id);
      }}
    >
      {t('links.open', { up, down })}
    </button>
  );
}

/** That people corrected something in it, by whom, and the way to correct more. */
function CorrectionsLine({ measure }: { readonly measure: ReadMeasure }): ReactNode {
  const { t } = useTranslation('correct');
  const { corrections } = measure;
  const names = [...new Set(corrections.map(({ review }) => review.by))];
  return (
    <>
      {corrections.length === 0 ? null : (
        <p className="card-corrected">
          {t('count', { count: corrections.length })} <span>{names.join('、')}</span>
        </p>
      )}
      <CorrectButton measure={measure} />
    </>
  );
}
