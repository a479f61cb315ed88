/** What contains what; of sections, one is PART_OF the other. Followed as content only where a way begins or ends, down from what was asked for. */
export const CONTAINING: readonly string[] = ['HAS_INDICATOR', 'HAS_MEASURE', 'HAS_SECTION'];

/** What documents say of measures, bodies, products and criteria, and what was told by comparing or assessing. */
export const OF_CONTENT: readonly string[] = [
  'ASSIGNED_TO',
  'CITES',
  'COUNTERPART_OF',
  'EXPRESSES',
  'HAS_CRITERION',
  'HAS_EVIDENCE',
  'HAS_FINDING',
  'ISSUED_BY',
  'SETS',
  'SUPERSEDED_BY',
  'SUPPORTS',
  'USES_PRODUCT',
  'VARIANT_OF',
];

/** Regions, lines of bodies, the vocabularies and the schemes of parks: things that meet in these need have nothing in common. */
const OF_SURROUNDINGS: readonly string[] = [
  'APPLIES_TO',
  'ASSESSED_BY',
  'BROADER',
  'IN_SYSTEM',
  'LOCATED_IN',
  'PART_OF',
  'SUCCEEDED_BY',
];

/** Relations that say something, in documents or vocabularies; not those that only keep the graph together. */
export const TRACED_RELATIONS: readonly string[] = [...CONTAINING, ...OF_CONTENT, ...OF_SURROUNDINGS].sort();

/** What a text was copied from or replaced by: the one relation in which a copy is news. */
export const OF_VERSIONS: readonly string[] = ['SUPERSEDED_BY', 'VARIANT_OF'];

/** Kinds of nodes that many texts have in common. Two that only name one of them need have nothing else to do with each other. */
export const SHARED_KINDS: readonly string[] = ['Agency', 'Concept', 'FinancialProduct'];

/** Those that one node may have without number. They must not crowd out what it has few of, so they come after it. */
export const WITHOUT_NUMBER: readonly string[] = [
  'APPLIES_TO',
  'ASSIGNED_TO',
  'CITES',
  'COUNTERPART_OF',
  'EXPRESSES',
  'HAS_EVIDENCE',
  'IN_SYSTEM',
  'ISSUED_BY',
  'LOCATED_IN',
  'SUPPORTS',
  'USES_PRODUCT',
  'VARIANT_OF',
];
