import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../../api/use-ask.js';
import { documentAddress } from '../../../parts/addresses.js';
import { Answer } from '../../../parts/answer.js';
import { useFormat } from '../../../parts/format.js';
import { useTerm } from '../../../parts/term.js';
import { useAddress } from '../../../parts/use-address.js';
import { alignedRows } from './align.js';
import { comparedIn, MARKED_BY, type Compared, type Difference } from './compared.js';
import { DifferencesWalk } from './differences-walk.js';
import { differencesOf } from './stretches.js';
import { VariantRow } from './variant-row.js';
import { VariantTexts as VariantTextsText } from './variant.generated.js';
import './variant.css';

interface VariantTextsProps {
  readonly slug: string;
  /** Slug of the other text. */
  readonly against: string;
}

/** Two texts of one document side by side, with the differences; `?against=SLUG&difference=N`. */
export function VariantTexts({ slug, against }: VariantTextsProps): ReactNode {
  const { t } = useTranslation('reader');
  const answer = useAsk(VariantTextsText, { slug });
  const compared = useMemo(
    () => (answer.data === undefined ? null : comparedIn(answer.data, against)),
    [answer.data, against],
  );
  return (
    <Answer of={answer}>
      {() => (
        <>
          <p>
            <Link to={documentAddress(slug)}>{t('variant.back')}</Link>
          </p>
          {compared === null ? (
            <p className="state">{t('variant.none', { slug: against })}</p>
          ) : (
            <Texts of={compared} />
          )}
        </>
      )}
    </Answer>
  );
}

function Texts({ of }: { readonly of: Compared }): ReactNode {
  const { get, put } = useAddress();
  const root = useRef<HTMLDivElement>(null);
  const asked = /^\d{1,6}$/u.exec(get('difference') ?? '')?.[0];
  const at = asked === undefined ? -1 : Number(asked) - 1;
  useShown(root, at);
  return (
    <>
      <Summary of={of} />
      <DifferencesWalk
        of={of}
        at={at}
        go={(next) => {
          put({ difference: String(next + 1) });
        }}
      />
      <div ref={root} className="variant-texts">
        <Rows of={of} />
      </div>
    </>
  );
}

function Rows({ of }: { readonly of: Compared }): ReactNode {
  const { t } = useTranslation('reader');
  const rows = useMemo(() => alignedRows(of), [of]);
  const differences = useMemo(
    () => ({
      original: differencesOf('original', of.differences),
      variant: differencesOf('variant', of.differences),
    }),
    [of],
  );
  return (
    <>
      <div className="variant-heads">
        {(['original', 'variant'] as const).map((side) => (
          <h2 key={side}>
            {t(`variant.${side}`)} <span lang="zh-Hans">{of[side].printedTitle ?? of[side].title}</span>
          </h2>
        ))}
      </div>
      {rows.map((row) => (
        <VariantRow
          key={`${String(row.original.start)}-${String(row.variant.start)}`}
          row={row}
          of={of}
          differences={differences}
        />
      ))}
    </>
  );
}

const KINDS: readonly Difference['kind'][] = ['CHANGED', 'MISSING', 'ADDED'];

/** How alike they are, how many places differ in which way, and how each is marked. */
function Summary({ of }: { readonly of: Compared }): ReactNode {
  const { t } = useTranslation('reader');
  const term = useTerm();
  const { number, percent } = useFormat();
  return (
    <p className="reader-facts">
      <span>{t('variant.summary', { share: percent(of.similarity), count: of.differences.length })}</span>
      {KINDS.map((kind) => {
        const Example = MARKED_BY[kind];
        return (
          <span key={kind}>
            <Example className="difference">{term('DifferenceKind', kind)}</Example>{' '}
            {number(of.differences.filter((one) => one.kind === kind).length)}
          </span>
        );
      })}
    </p>
  );
}

/** Brings a difference into the middle of the window and marks it; in both texts where both have it. */
function useShown(root: { readonly current: HTMLElement | null }, at: number): void {
  useEffect(() => {
    const shown = root.current?.querySelectorAll(`[data-difference="${String(at)}"]`) ?? [];
    for (const one of shown) one.classList.add('difference-here');
    shown[0]?.scrollIntoView({ block: 'center' });
    return () => {
      for (const one of shown) one.classList.remove('difference-here');
    };
  }, [root, at]);
}
