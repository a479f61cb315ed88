import { useMemo, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import { FACT_KINDS, type Fact } from './facts.js';
import { useLook, useReader } from './reader-context.js';

/** Which kinds of facts are marked in the text, each with how many there are. */
export function KindsSwitch({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { t } = useTranslation('reader');
  const { number } = useFormat();
  const { kinds } = useLook();
  const { showKinds } = useReader();
  const counts = useMemo(
    () => new Map(FACT_KINDS.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length])),
    [facts],
  );
  return (
    <div className="kinds" role="group" aria-label={t('kinds')}>
      {FACT_KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          className={`kind-switch kind-switch-${kind}`}
          isSelected={kinds.has(kind)}
          onChange={(on) => {
            showKinds(new Set(FACT_KINDS.filter((one) => (one === kind ? on : kinds.has(one)))));
          }}
        >
          {t(`kind.${kind}`)} <span className="kind-count">{number(counts.get(kind) ?? 0)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
