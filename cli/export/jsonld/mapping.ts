import type { ExportedRelation } from '../../../graph/export/read-graph.js';
import { MAPPING_RELATIONS } from '../../../schema/link-review.js';
import { RELATIONSHIPS } from '../../reviews/mapping-collection.js';

/** Relations that are links between provisions: with measures of higher texts, and with the dimensions of schemes. */
const MAPPINGS: ReadonlySet<string> = new Set(['COUNTERPART_OF', 'SUPPORTS']);

/** Who made a map, in OSCAL's words. */
const METHODS: Readonly<Record<string, string>> = { AUTOMATIC: 'automation', HYBRID: 'hybrid', HUMAN: 'human' };

/** A link as a map of OSCAL's mapping model; null for any other relation. */
export function mapping(
  { type, from, to, properties }: ExportedRelation,
  iriOf: (id: string) => string,
): object | null {
  if (!MAPPINGS.has(type)) return null;
  const { confidence, method } = properties;
  return {
    mapSource: iriOf(from),
    mapTarget: iriOf(to),
    mapRelationship: relationshipOf(properties),
    mapMethod: METHODS[String(method)] ?? null,
    mapConfidence: confidence ?? null,
  };
}

/** What was rejected is no relation to anybody; what a measure supports is no relation of sets, so it has Cetu's own word. */
function relationshipOf({ status, relation }: ExportedRelation['properties']): string {
  if (status === 'REJECTED') return 'no-relationship';
  const known = MAPPING_RELATIONS.find((name) => name === relation);
  return known === undefined ? 'supports' : RELATIONSHIPS[known];
}
