/** Cetu's own vocabulary: its labels as classes, its properties and relations under the names they have in the graph. */
export const NAMESPACE = 'urn:cetu:ns:';

const link = { '@type': '@id' } as const;

/**
 * The context of exports, also served at `/ns/context.jsonld`. Offsets of TextPositionSelector are UTF-16 code units, as those of
 * JavaScript and of everything else that Cetu says; W3C's model leaves the unit to the text's representation.
 */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': NAMESPACE,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  oa: 'http://www.w3.org/ns/oa#',
  eli: 'http://data.europa.eu/eli/ontology#',
  dcterms: 'http://purl.org/dc/terms/',
  oscal: 'http://csrc.nist.gov/ns/oscal/1.0#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'zh' },
  altLabel: { '@id': 'skos:altLabel', '@language': 'zh' },
  inScheme: { '@id': 'skos:inScheme', ...link },
  broaderConcept: { '@id': 'skos:broader', ...link },
  exactly: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  startsAt: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  endsAt: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  body: { '@id': 'oa:hasBody', ...link },
  target: { '@id': 'oa:hasTarget' },
  selector: { '@id': 'oa:hasSelector' },
  sourceText: { '@id': 'oa:hasSource', ...link },
  subject: { '@id': 'rdf:subject', ...link },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', ...link },
  eliTitle: { '@id': 'eli:title', '@language': 'zh' },
  eliNumber: 'eli:id_local',
  eliDate: { '@id': 'eli:date_document', '@type': 'xsd:date' },
  cites: { '@id': 'eli:cites', ...link },
  passedBy: { '@id': 'eli:passed_by', ...link },
  repealedBy: { '@id': 'eli:repealed_by', ...link },
  // OSCAL is no RDF: these are the names of its mapping model, in the namespace of its schemas.
  mapSource: { '@id': 'oscal:source', ...link },
  mapTarget: { '@id': 'oscal:target', ...link },
  mapRelationship: 'oscal:relationship',
  mapMethod: 'oscal:method',
  mapConfidence: 'oscal:confidence-score',
  replacedBy: { '@id': 'dcterms:isReplacedBy', ...link },
} as const;
