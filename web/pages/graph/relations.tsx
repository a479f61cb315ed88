import { useMemo, type ReactNode } from 'react';
import { Group, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import { countsOf, type Neighbourhood } from './neighbourhood.js';
import { useRelationName } from './relation-name.js';

interface RelationsProps {
  /** All that there are, the shown and the others. */
  readonly of: Neighbourhood;
  readonly without: readonly string[];
  readonly onToggle: (relation: string) => void;
}

/** Which relations are shown, each with how many there are. */
export function Relations({ of, without, onToggle }: RelationsProps): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const nameOf = useRelationName();
  const counts = useMemo(() => countsOf(of), [of]);
  return (
    <Group className="graph-relations no-print" aria-label={t('relations')}>
      <span className="form-label" aria-hidden="true">
        {t('relations')}
      </span>
      {counts.map(([relation, count]) => (
        <ToggleButton
          key={relation}
          className="button graph-relation"
          isSelected={!without.includes(relation)}
          onChange={() => {
            onToggle(relation);
          }}
        >
          {t('count', { name: nameOf(relation), number: number(count) })}
        </ToggleButton>
      ))}
    </Group>
  );
}
