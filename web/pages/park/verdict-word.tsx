import type { ReactNode } from 'react';
import { useTerm } from '../../parts/term.js';
import type { EvidenceVerdict } from './park.generated.js';

const CLASSES: Readonly<Record<EvidenceVerdict, string>> = {
  MET: 'tag tag-good',
  PARTLY_MET: 'tag tag-warn',
  UNMET: 'tag tag-bad',
  UNKNOWN: 'tag',
};

/** What was found of a criterion. */
export function VerdictWord({ verdict }: { readonly verdict: EvidenceVerdict }): ReactNode {
  const term = useTerm();
  return <span className={CLASSES[verdict]}>{term('EvidenceVerdict', verdict)}</span>;
}
