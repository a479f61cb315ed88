import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import { KINDS, type Kind } from './told-node.js';
import { tokenOf } from './use-colours.js';

/** What the colours mean, with how many there are of each. */
export function Legend({ of }: { readonly of: readonly Kind[] }): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  return (
    <ul className="graph-legend" aria-label={t('legend')}>
      {KINDS.filter((kind) => of.includes(kind)).map((kind) => (
        <li key={kind}>
          <span className="graph-dot" style={{ background: `var(${tokenOf(kind)})` }} aria-hidden="true" />
          {t('count', { name: t(`kind.${kind}`), number: number(of.filter((one) => one === kind).length) })}
        </li>
      ))}
    </ul>
  );
}
