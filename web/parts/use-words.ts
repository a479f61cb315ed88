import { useEffect, useRef, useState } from 'react';

/** How long typing rests before the words stand in the address. */
const REST_MS = 200;

interface TypedWords {
  /** What the field shows. */
  readonly value: string;
  readonly change: (typed: string) => void;
  /** For the input: while an input method composes, nothing is told. */
  readonly composition: { readonly onCompositionStart: () => void; readonly onCompositionEnd: () => void };
}

/**
 * What is being typed, told to `onWords` (trimmed) when typing rests. What was typed stays as it was, with the space before the next
 * word, until the address has other words than it was told: by "back", or by a link.
 */
export function useWords(words: string, onWords: (words: string) => void): TypedWords {
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const [former, setFormer] = useState(words);
  if (former !== words) {
    setFormer(words);
    if (words !== told) setTyped(null);
  }
  const tell = useRef(onWords);
  useEffect(() => {
    tell.current = onWords;
  });
  useEffect(() => {
    if (typed === null || composing) return;
    const rest = setTimeout(() => {
      setTold(typed.trim());
      tell.current(typed.trim());
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [typed, composing]);
  return {
    value: typed ?? words,
    change: setTyped,
    composition: {
      onCompositionStart: () => {
        setComposing(true);
      },
      onCompositionEnd: () => {
        setComposing(false);
      },
    },
  };
}
