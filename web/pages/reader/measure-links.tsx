import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAskPages } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { More } from '../../parts/more.js';
import type { ReadMeasure } from './facts.js';
import { LinkedMeasure } from './linked-measure.js';
import './links.css';
import { MeasureLinks as LinksText, type ReadCounterpartFragment } from './links.generated.js';
import { useReader } from './reader-context.js';

/** The comparable measures of one measure, those of higher documents first, each beside it. */
export function MeasureLinks({ measure }: { readonly measure: ReadMeasure }): ReactNode {
  const { t } = useTranslation('reader');
  const { openLinks } = useReader();
  const answer = useAskPages(LinksText, { id: measure.id }, ({ measure: found }) => found?.downstream);
  return (
    <section className="links" aria-label={t('links.title', { number: measure.number })}>
      <div className="links-head">
        <h3>{t('links.title', { number: measure.number })}</h3>
        <Button
          className="quiet-button no-print"
          onPress={() => {
            openLinks(null);
          }}
        >
          {t('links.close')}
        </Button>
      </div>
      <Answer of={answer}>
        {(pages) => (
          <>
            <Direction name={t('links.up')} of={pages[0]?.measure?.upstream ?? []} measure={measure} />
            <Direction
              name={t('links.down')}
              of={pages.flatMap(({ measure: found }) => found?.downstream.nodes ?? [])}
              measure={measure}
            />
          </>
        )}
      </Answer>
      <More of={answer} />
    </section>
  );
}

interface DirectionProps {
  readonly name: string;
  readonly of: readonly ReadCounterpartFragment[];
  readonly measure: ReadMeasure;
}

const Direction = ({ name, of, measure }: DirectionProps): ReactNode =>
  of.length === 0 ? null : (
    <>
      <h4>{name}</h4>
      {of.map((counterpart) => (
        <LinkedMeasure key={counterpart.id} counterpart={counterpart} measure={measure} />
      ))}
    </>
  );
