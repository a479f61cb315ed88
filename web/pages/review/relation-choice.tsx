import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
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
    <div className="form-buttons">
      <span className="form-label" aria-hidden="true">
        {t('relation')}
      </span>
      <ToggleButtonGroup
        className="form-buttons"
        aria-label={t('relation')}
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const next = RELATIONS.find((one) => keys.has(one));
          if (next !== undefined) choose(next);
        }}
      >
        {RELATIONS.map((one, index) => (
          <ToggleButton key={one} id={one} className="button">
            {term('MappingRelation', one)} <kbd>{index + 1}</kbd>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
