import { useTranslation } from 'react-i18next';

const RELATIONS = [
  'APPLIES_TO',
  'ASSESSED_BY',
  'ASSIGNED_TO',
  'BROADER',
  'CITES',
  'COUNTERPART_OF',
  'EXPRESSES',
  'HAS_CRITERION',
  'HAS_EVIDENCE',
  'HAS_FINDING',
  'HAS_INDICATOR',
  'HAS_MEASURE',
  'HAS_SECTION',
  'IN_SYSTEM',
  'ISSUED_BY',
  'LOCATED_IN',
  'PART_OF',
  'SETS',
  'SUCCEEDED_BY',
  'SUPERSEDED_BY',
  'SUPPORTS',
  'USES_PRODUCT',
  'VARIANT_OF',
] as const;

/** What a relation is called, read from its start to its end; one that this page does not know yet has its own name. */
export function useRelationName(): (relation: string) => string {
  const { t } = useTranslation('graph');
  return (relation) => {
    const known = RELATIONS.find((one) => one === relation);
    return known === undefined ? relation : t(`relation.${known}`);
  };
}
