import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import type { MappingRelation } from './review.generated.js';

/** In the order of their keys, from 1. */
export const RELATIONS: readonly MappingRelation[] = ['EQUIVALENT', 'NARROWER', 'BROADER', 'OVERLAPS'];

interface RelationChoiceProps {
  readonly chosen: MappingRelation | null;
  readonly choose: (relation: MappingRelation) => void;
}

/** How the lower measure stands to the higher one. */
export function RelationChoice({ chosen, choose }: RelationChoiceProps): ReactNode {
  const { t } = useTranslation('review');
  const term = useTerm();
  return (
    <div className="form-buttons" role="group" aria-label={t('relation')}>
      <span className="form-label">{t('relation')}</span>
      {RELATIONS.map((one, index) => (
        <ToggleButton
          key={one}
          className="button"
          isSelected={chosen === one}
          onChange={() => {
            choose(one);
          }}
        >
          {term('MappingRelation', one)} <kbd>{index + 1}</kbd>
        </ToggleButton>
      ))}
    </div>
  );
}
