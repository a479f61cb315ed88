import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import type { Place, ReadMeasure } from './facts.js';
import { useReader } from './reader-context.js';

const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const;

/** What a measure says at a glance: who answers for it, by what products, what it promises, and what is comparable elsewhere. */
export function MeasureCard({ measure }: { readonly measure: ReadMeasure }): ReactNode {
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
              .map(({ agency, spans }) => ({ text: agency.name, place: spans[0] }))}
          />
        ))}
        <CardLine
          name={t('kind.product')}
          kind="product"
          items={measure.products.map(({ product, span }) => ({ text: product.name, place: span }))}
        />
        <CardLine
          name={t('kind.target')}
          kind="target"
          items={measure.targets.map(({ text, span }) => ({ text, place: span }))}
        />
      </dl>
      {nobody ? <p className="card-nobody">{t('nobody')}</p> : null}
      <LinksButton measure={measure} />
    </aside>
  );
}

interface CardLineProps {
  readonly name: string;
  readonly kind: 'agency' | 'product' | 'target';
  readonly items: readonly { readonly text: string; readonly place: Place | undefined }[];
}

function CardLine({ name, kind, items }: CardLineProps): ReactNode {
  const { mark } = useReader();
  if (items.length === 0) return null;
  return (
    <div className="card-line">
      <dt>
        <span className={`fact-kind fact-kind-${kind}`}>{name}</span>
      </dt>
      <dd>
        <ul>
          {items.map(({ text, place }) => (
            <li key={`${text} ${String(place?.start)}`}>
              <Button
                className="text-button"
                onPress={() => {
                  if (place !== undefined) mark(place);
                }}
              >
                {text}
              </Button>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function LinksButton({ measure }: { readonly measure: ReadMeasure }): ReactNode {
  const { t } = useTranslation('reader');
  const { links, openLinks } = useReader();
  const up = measure.upstream.length;
  const down = measure.downstream.totalCount;
  if (up + down === 0) return <p className="card-none">{t('links.none')}</p>;
  return (
    <ToggleButton
      className="button card-links"
      isSelected={links === measure.id}
      onChange={(open) => {
        openLinks(open ? measure.id : null);
      }}
    >
      {t('links.open', { up, down })}
    </ToggleButton>
  );
}
