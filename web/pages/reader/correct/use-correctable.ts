import { useMemo, useState } from 'react';
import type { ReadMeasure } from '../facts.js';
import { correctablesOf, type Correctable } from './correctable.js';

interface Chosen {
  readonly all: readonly Correctable[];
  /** Null where nothing has that key, nor had it since the form was opened. */
  readonly one: Correctable | null;
  readonly key: string;
  /** Whether it is read there no more, or never was. */
  readonly gone: boolean;
}

/**
 * What is corrected: the first thing unless the address names one. It stays when it is read no more, by this correction or another's:
 * its form tells what came of it.
 */
export function useCorrectable(measure: ReadMeasure, what: string | null): Chosen {
  const all = useMemo(() => correctablesOf(measure), [measure]);
  const [held, setHeld] = useState(all[0]);
  const key = what ?? held?.key ?? '';
  const found = all.find((one) => one.key === key);
  if (found !== undefined && found !== held) setHeld(found);
  return { all, key, one: found ?? (held?.key === key ? held : null), gone: found === undefined };
}
