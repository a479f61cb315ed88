import type { ReactNode } from 'react';
import { useTerm } from '../term.js';
import type { ShownGap } from './shown-gap.js';

type Severity = ShownGap['severity'];

const CLASSES: Readonly<Record<Severity, string>> = { HIGH: 'tag tag-bad', MEDIUM: 'tag tag-warn', LOW: 'tag' };

/** How bad a gap is. */
export function SeverityWord({ severity }: { readonly severity: Severity }): ReactNode {
  const term = useTerm();
  return <span className={CLASSES[severity]}>{term('GapSeverity', severity)}</span>;
}
