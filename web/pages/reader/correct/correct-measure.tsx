import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../../parts/addresses.js';
import { Choice } from '../../../parts/choice.js';
import type { ReadMeasure } from '../facts.js';
import { useLook, useReader } from '../reader-context.js';
import type { Correctable } from './correctable.js';
import { CorrectForm } from './correct-form.js';
import { Corrections } from './corrections.js';
import { useCorrectable } from './use-correctable.js';
import './correct.css';

/** Below a measure: what people corrected in its reading, and the form to correct more of it. */
export function CorrectMeasure({ measure }: { readonly measure: ReadMeasure }): ReactNode {
  const { t } = useTranslation('correct');
  const { document } = useReader();
  const section = useRef<HTMLElement>(null);
  const [done, setDone] = useState<'kept' | 'withdrawn' | null>(null);
  // Whoever opened it goes on in it; so does who came by a link to it.
  useEffect(() => {
    section.current?.focus();
  }, []);
  /** What was pressed may be gone with what was corrected. */
  const tell = (what: 'kept' | 'withdrawn'): void => {
    setDone(what);
    section.current?.focus();
  };
  return (
    <section
      ref={section}
      className="links correct no-print"
      aria-label={t('title', { number: measure.number })}
      tabIndex={-1}
    >
      <Head number={measure.number} />
      <p role="status">{done === null ? '' : t(done)}</p>
      <Corrections
        of={measure.corrections}
        onWithdrawn={() => {
          tell('withdrawn');
        }}
      />
      {document.variantOf === null ? (
        <Correct
          measure={measure}
          onChosen={() => {
            setDone(null);
          }}
          onKept={() => {
            tell('kept');
          }}
        />
      ) : (
        <InOriginal of={document.variantOf.document} />
      )}
    </section>
  );
}

function Head({ number }: { readonly number: string }): ReactNode {
  const { t } = useTranslation('correct');
  const { openCorrection } = useReader();
  return (
    <div className="links-head">
      <h3>{t('title', { number })}</h3>
      <Button
        className="quiet-button"
        onPress={() => {
          openCorrection(null);
        }}
      >
        {t('close')}
      </Button>
    </div>
  );
}

/** A copy is read as it stands: what is wrong in it is corrected where it comes from. */
function InOriginal({ of }: { readonly of: { readonly slug: string; readonly title: string } }): ReactNode {
  const { t } = useTranslation('correct');
  return (
    <p>
      {t('inOriginal')}{' '}
      <Link to={documentAddress(of.slug)} lang="zh-Hans">
        {of.title}
      </Link>
    </p>
  );
}

interface CorrectProps {
  readonly measure: ReadMeasure;
  readonly onChosen: () => void;
  readonly onKept: () => void;
}

function Correct({ measure, onChosen, onKept }: CorrectProps): ReactNode {
  const { t } = useTranslation('correct');
  const { openCorrection, document } = useReader();
  const { measures, what } = useLook();
  const nameOf = useNames();
  const { all, one, key: shown, gone } = useCorrectable(measure, what);
  const choices = all.map((each) => ({ value: each.key, name: nameOf(each) }));
  return (
    <>
      <Choice
        label={t('what')}
        value={shown}
        choices={gone ? [{ value: shown, name: one === null ? '—' : nameOf(one) }, ...choices] : choices}
        onChoice={(key) => {
          onChosen();
          openCorrection(measure.id, key);
        }}
      />
      {gone ? <p className="reader-facts">{t('gone')}</p> : null}
      {one === null ? null : (
        <CorrectForm key={shown} one={one} read={{ text: document.text ?? '', measure, measures }} onKept={onKept} />
      )}
    </>
  );
}

function useNames(): (one: Correctable) => string {
  const { t } = useTranslation('correct');
  return (one) => {
    if (one.kind === 'agency') return t('kind.agency', { name: one.of.agency.name });
    if (one.kind === 'product') return t('kind.product', { name: one.of.product.name });
    return t(`kind.${one.kind}`);
  };
}
