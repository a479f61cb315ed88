import { createHash } from 'node:crypto';
import type { ExportedNode, ExportedRelation } from '../../../graph/export/read-graph.js';
import type { Value } from '../../../graph/store.js';
import { nodePath } from '../../../schema/permalink.js';
import { wellFormed } from '../../../schema/well-formed.js';
import type { ExportFormat, ExportWorld } from '../format.js';
import { annotation, placeIn } from '../jsonld/annotation.js';
import { CONTEXT } from '../jsonld/context.js';
import { mapping } from '../jsonld/mapping.js';
import { schemes, standardRelation, standardTerms, standardTypes } from '../jsonld/standard-terms.js';

/**
 * The graph as JSON-LD 1.1, one object a line. Each relation is said twice: as a plain triple, and as an rdf:Statement that
 * bears its properties, which a plain triple cannot.
 */
export const jsonldFormat: ExportFormat = {
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  several: false,
  parts: (world) => [{ name: 'cetu.jsonld', chunks: document(world) }],
};

async function* document(world: ExportWorld): AsyncGenerator<string> {
  const context = JSON.stringify({ '@base': world.base, ...CONTEXT });
  yield `{"@context": ${context},\n"@graph": [\n`;
  let first = true;
  for await (const objects of graphObjects(world)) {
    for (const object of objects) {
      yield `${first ? '' : ',\n'}${JSON.stringify(object)}`;
      first = false;
    }
  }
  yield '\n]}\n';
}

/** Of one text after another: nodes come by document. */
type Texts = (id: string) => Promise<string | null>;

async function* graphObjects({ source, textOf }: ExportWorld): AsyncGenerator<readonly object[]> {
  const texts = lastRead(textOf);
  yield schemes();
  for (const label of source.labels) {
    for await (const page of source.nodes(label)) for (const node of page) yield await ofNode(node, texts);
  }
  for (const label of source.labels) {
    for await (const page of source.relations(label)) {
      const seen = new Map<string, number>();
      for (const relation of page) yield await ofRelation(relation, seen, texts);
    }
  }
}

/** IRIs are relative to the base: the permalink's path, without the slash. */
const iriOf = (id: string): string => nodePath(id).slice(1);

/** Lists are lists: in a set, as RDF has it otherwise, order and repetition are lost. */
const literals = (properties: Readonly<Record<string, Value>>): object =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? { '@list': value.map(literal) } : literal(value),
    ]),
  );

/** A number above 10²¹, or with a fraction, is a double in RDF as well. Halves of surrogate pairs are no characters there. */
const literal = (value: Value): Value => (typeof value === 'string' ? wellFormed(value) : value);

async function ofNode(node: ExportedNode, texts: Texts): Promise<readonly object[]> {
  const iri = iriOf(node.id);
  const types = [node.label, ...standardTypes(node)];
  const object = { '@id': iri, '@type': types, ...literals(node.properties), ...standardTerms(node) };
  return [object, ...(await annotated(node.id, iri, node.properties, texts))];
}

async function ofRelation(
  relation: ExportedRelation,
  seen: Map<string, number>,
  texts: Texts,
): Promise<readonly object[]> {
  const { from, type, to, properties } = relation;
  const hash = createHash('sha256')
    .update(JSON.stringify([from, type, to, properties]))
    .digest('hex')
    .slice(0, 24);
  const before = seen.get(hash) ?? 0;
  seen.set(hash, before + 1);
  // The hash is of what is said, so it stays over rebuilds; what is said twice is counted.
  const id = before === 0 ? hash : `${hash}-${String(before + 1)}`;
  const ends = { subject: iriOf(from), predicate: type, object: iriOf(to) };
  const map = mapping(relation, iriOf);
  const types = ['rdf:Statement', 'Relation', ...(map === null ? [] : ['oscal:map'])];
  const statement = { '@id': `r/${id}`, '@type': types, ...ends, ...literals(properties), ...map };
  const standard = standardRelation(relation);
  const plain = {
    '@id': ends.subject,
    [type]: { '@id': ends.object },
    ...(standard === null ? {} : { [standard]: ends.object }),
  };
  return [statement, plain, ...(await annotated(id, `r/${id}`, properties, texts))];
}

async function annotated(
  id: string,
  body: string,
  properties: Readonly<Record<string, Value>>,
  texts: Texts,
): Promise<readonly object[]> {
  const place = placeIn(properties);
  const text = place === null ? null : await texts(place.documentId);
  if (place === null || text === null) return [];
  const ids = { annotation: `a/${encodeURIComponent(id)}`, body, source: iriOf(place.documentId) };
  return [annotation(ids, place, wellFormed(text))];
}

/** Keeps the last text: pages are in order of ids, which begin with the document's. */
function lastRead(textOf: Texts): Texts {
  let last: { readonly id: string; readonly text: string | null } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, text: await textOf(id) };
    return last.text;
  };
}
