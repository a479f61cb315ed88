import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import type { Neighbourhood } from './neighbourhood.js';
import { KINDS, type Kind } from './told-node.js';
import { tokenOf } from './use-colours.js';

/** What the colours mean, with how many there are of each. */
export function Legend({ of }: { readonly of: Neighbourhood['nodes'] }): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const counts = new Map<Kind, number>();
  for (const { kind } of of.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <ul className="graph-legend" aria-label={t('legend')}>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <li key={kind}>
          <span className="graph-dot" style={{ background: `var(${tokenOf(kind)})` }} aria-hidden="true" />
          {t('count', { name: t(`kind.${kind}`), number: number(counts.get(kind) ?? 0) })}
        </li>
      ))}
    </ul>
  );
}
