import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ListedMeasure, ReadDocument } from './facts.js';
import { rowsOf, type Row } from './rows.js';

/** The rows of a text. One that says what it said before is the same one, so that a correction makes only its own row anew. */
export function useRows({ text, sections }: ReadDocument, measures: readonly ListedMeasure[]): readonly Row[] {
  const made = useMemo(() => rowsOf({ text, sections }, measures), [text, sections, measures]);
  const [former, setFormer] = useState(made);
  const rows = useMemo(() => replaceEqualDeep(former, made), [former, made]);
  if (rows !== former) setFormer(rows);
  return rows;
}
