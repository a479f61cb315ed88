import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { shortened } from '../../../parts/shortened.js';
import { useTerm } from '../../../parts/term.js';
import type { Compared, Difference } from './compared.js';

interface DifferencesWalkProps {
  readonly of: Compared;
  /** Which one is gone to; -1 before the first. */
  readonly at: number;
  readonly go: (at: number) => void;
}

/** Goes from one difference to the next, and says what it is for whoever does not see the marks. */
export function DifferencesWalk({ of, at, go }: DifferencesWalkProps): ReactNode {
  const { t } = useTranslation('reader');
  const { differences } = of;
  const count = differences.length;
  const here = differences[at];
  return (
    <div className="variant-walk no-print">
      <Button
        className="button"
        isDisabled={count === 0}
        onPress={() => {
          go(at <= 0 ? count - 1 : at - 1);
        }}
      >
        {t('variant.former')}
      </Button>
      <Button
        className="button"
        isDisabled={count === 0}
        onPress={() => {
          go(at + 1 < count ? at + 1 : 0);
        }}
      >
        {t('variant.next')}
      </Button>
      <p role="status">
        {here === undefined ? null : (
          <>
            {t('variant.position', { at: at + 1, count })} <Told of={of} difference={here} />
          </>
        )}
      </p>
    </div>
  );
}

/** What stands in the one text and what in the other. */
function Told({ of, difference }: { readonly of: Compared; readonly difference: Difference }): ReactNode {
  const term = useTerm();
  const { kind, original, variant, measure } = difference;
  const words = [
    original === null ? null : (of.original.text ?? '').slice(original.start, original.end),
    variant === null ? null : (of.variant.text ?? '').slice(variant.start, variant.end),
  ].filter((some) => some !== null);
  return (
    <>
      {measure === null ? null : <span lang="zh-Hans">{measure.number}</span>} {term('DifferenceKind', kind)}{' '}
      <span lang="zh-Hans">{words.map((some) => `“${shortened(some, SHOWN)}”`).join(' → ')}</span>
    </>
  );
}

const SHOWN = 40;
