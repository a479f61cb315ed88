import type { ReactNode } from 'react';
import { useTerm } from './term.js';

const CLASSES = { ERROR: 'tag tag-bad', WARNING: 'tag tag-warn', INFO: 'tag' } as const;

/** How grave a finding is. */
export function SeverityTag({ severity }: { readonly severity: keyof typeof CLASSES }): ReactNode {
  const term = useTerm();
  return <span className={CLASSES[severity]}>{term('FindingSeverity', severity)}</span>;
}
