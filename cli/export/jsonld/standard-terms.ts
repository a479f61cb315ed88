import type { ExportedNode, ExportedRelation } from '../../../graph/export/read-graph.js';
import type { NodeLabel } from '../../../graph/schema-change.js';
import type { Value } from '../../../graph/store.js';
import { NAMESPACE } from './context.js';

/** Labels that are concepts of a scheme (SKOS), with the property that names them. */
const CONCEPTS: Partial<Record<NodeLabel, string>> = {
  Agency: 'name',
  AgencySystem: 'name',
  FinancialProduct: 'name',
  Indicator: 'name',
  Concept: 'name',
};

const schemeOf = (label: string): string => `${NAMESPACE}scheme/${label}`;

/** The concept schemes of SKOS that `inScheme` names. */
export const schemes = (): readonly object[] =>
  Object.keys(CONCEPTS).map((label) => ({ '@id': schemeOf(label), '@type': 'skos:ConceptScheme' }));

type Said = Readonly<Record<string, unknown>>;

const given = (name: string, value: Value | undefined): Said =>
  value === undefined || value === null || value === '' ? {} : { [name]: value };

/** Classes of the standards that a node belongs to beside its label. */
export function standardTypes({ label }: ExportedNode): readonly string[] {
  if (label === 'Document') return ['eli:LegalResource'];
  return CONCEPTS[label] === undefined ? [] : ['skos:Concept'];
}

/** What a node says in the terms of the standards: SKOS for names, ELI for documents. */
export function standardTerms({ label, properties }: ExportedNode): Said {
  if (label === 'Document') {
    return {
      ...given('eliTitle', properties['title']),
      ...given('eliNumber', properties['docNumber']),
      ...given('eliDate', properties['issuedOn']),
    };
  }
  const named = CONCEPTS[label];
  if (named === undefined) return {};
  const aliases = properties['aliases'];
  return {
    ...given('prefLabel', properties[named]),
    ...(Array.isArray(aliases) && aliases.length > 0 ? { altLabel: aliases } : {}),
    inScheme: schemeOf(label),
  };
}

/** Terms of the standards for relations between the labels that they are said of. */
const RELATIONS: Readonly<Record<string, string>> = {
  'BROADER FinancialProduct': 'broaderConcept',
  'BROADER Concept': 'broaderConcept',
  'PART_OF Agency': 'broaderConcept',
  'SUCCEEDED_BY Agency': 'replacedBy',
  'CITES Document': 'cites',
  'ISSUED_BY Document': 'passedBy',
  'SUPERSEDED_BY Document': 'repealedBy',
};

/** The term of a standard for a relation; null where none says the same. */
export const standardRelation = ({ type, fromLabel }: ExportedRelation): string | null =>
  RELATIONS[`${type} ${fromLabel}`] ?? null;
