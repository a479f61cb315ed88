import { useEffect, useState } from 'react';

/** How long typing rests before the words are asked for. */
const REST_MS = 200;

/** Words once typing rests: what is asked for by them is not asked for at each key. */
export function useRested(words: string): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const rest = setTimeout(() => {
      setRested(words);
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [words]);
  return rested;
}
