import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { edgesOf } from '../../../parts/shortened.js';
import { useLook } from '../reader-context.js';
import type { Correctable } from './correctable.js';
import { EDGE, type Typed } from './typed.js';

interface TakeWordsProps {
  readonly one: Correctable;
  readonly typed: Typed;
  readonly text: string;
  readonly onTyped: (typed: Typed) => void;
}

/** Puts the words that are chosen in the text into the fields, for whoever selects rather than types. */
export function TakeWords({ one, typed, text, onTyped }: TakeWordsProps): ReactNode {
  const { t } = useTranslation('correct');
  const { at } = useLook();
  if (one.kind === 'agency' || one.kind === 'product') return null;
  const words = at === null ? '' : text.slice(at.start, at.end).trim();
  if (at === null || words === '') return <p className="reader-facts">{t('select')}</p>;
  return (
    <p className="reader-facts">
      <Button
        className="button"
        onPress={() => {
          onTyped(
            one.kind === 'bounds'
              ? { ...typed, first: words.slice(0, EDGE), last: words.slice(-EDGE), place: at }
              : { ...typed, words, place: at },
          );
        }}
      >
        {t('take')}
      </Button>
      <q lang="zh-Hans">{edgesOf(words, EDGE)}</q>
    </p>
  );
}
