import { useTranslation } from 'react-i18next';

/** What a relation is called, read from its start to its end; one that this page does not know yet has its own name. */
export function useRelationName(): (relation: string) => string {
  const { i18n } = useTranslation('graph');
  return (relation) => {
    const text: unknown = i18n.getResource(i18n.language, 'graph', `relation.${relation}`);
    return typeof text === 'string' ? text : relation;
  };
}
