import { parse as parseCsv } from 'csv-parse/sync';
import Graph from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import readSheets from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';
import { EXPORT_NAMES } from '../../../cli/export/formats.js';
import type { Store } from '../../../graph/store.js';
import { AWKWARD, fillAwkwardly, REVIEW_NOTE, REVIEWER } from '../../support/awkward-graph.js';
import { counted, countsOf, exported, filesOf } from '../../support/exported.js';
import { describeStores } from '../../support/stores.js';

const ID = String(AWKWARD['id']);

describeStores('an export', (stores) => {
  let store: Store;
  let counts: Awaited<ReturnType<typeof countsOf>>;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
    counts = await countsOf(store);
  }, 120_000);

  it('as CSV holds each question and the whole graph', async () => {
    const files = filesOf(await exported(store, 'csv'));
    const rowsOf = (name: string): readonly Record<string, string>[] =>
      parseCsv(files.get(`${name}.csv`) ?? '', { bom: true, columns: true });
    expect([...files.keys()]).toHaveLength(11);
    expect(counted(rowsOf('nodes').map((row) => row['label'] ?? ''))).toEqual(counts.nodes);
    expect(counted(rowsOf('relations').map((row) => row['type'] ?? ''))).toEqual(counts.relations);
    const awkward = rowsOf('nodes').find(({ id }) => id === ID);
    expect(JSON.parse(awkward?.['properties'] ?? '')).toEqual(AWKWARD);
    // Copies and retellings count in no question.
    expect(rowsOf('documents')).toHaveLength(4);
    expect(rowsOf('measures')).toHaveLength(70);
    expect(rowsOf('assignments')).toHaveLength(170);
    expect(rowsOf('counterparts').length).toBeGreaterThan(40);
    const first = rowsOf('assignments').find(
      ({ document, start }) => document === 'lianyungang-opinions' && start === '1338',
    );
    expect(first).toMatchObject({ asPrinted: '人民银行市分行', verified: 'true' });
    expect(first?.['permalink']).toMatch(/^http:\/\/cetu\.test\/d\/lianyungang-opinions\/1338-1345\?q=[0-9a-f]{40}$/u);
    for (const text of files.values()) expect(text).not.toMatch(/(?:^|,)"?=HYPERLINK/mu);
  }, 60_000);

  it('as XLSX is the same, each cell of its kind', async () => {
    const sheets = await readSheets(await exported(store, 'xlsx'));
    const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];
    expect(sheets.map(({ sheet }) => sheet)).toHaveLength(11);
    // A value too long for a cell goes on in rows that hold the id and nothing else of the node.
    const nodes = rowsOf('nodes').filter(([, label]) => label !== null);
    expect(counted(nodes.map(([, label]) => String(label)))).toEqual(counts.nodes);
    const relations = rowsOf('relations').filter(([, type]) => type !== null);
    expect(counted(relations.map(([, type]) => String(type)))).toEqual(counts.relations);
    const awkward = nodes.find(([id]) => id === ID);
    expect(JSON.parse(String(awkward?.[2]))).toEqual(AWKWARD);
    const text = rowsOf('nodes').filter(([id]) => id === 'txt:g60-park-scheme');
    expect(JSON.parse(text.map(([, , part]) => String(part)).join(''))).toMatchObject({ id: 'txt:g60-park-scheme' });
    expect(typeof rowsOf('measures')[0]?.[7]).toBe('number');
  }, 60_000);

  it('as GraphML holds every node and edge', async () => {
    const text = (await exported(store, 'graphml')).toString('utf8');
    const graph = graphml.parse(Graph.MultiDirectedGraph, text);
    expect(counted(graph.mapNodes((_id, { label }) => String(label)))).toEqual(counts.nodes);
    expect(counted(graph.mapEdges((_id, { type }) => String(type)))).toEqual(counts.relations);
    const { label, none, flags, weights, aliases, ...plain } = graph.getNodeAttributes(ID);
    const wanted = Object.fromEntries(Object.entries(AWKWARD).filter(([, value]) => !Array.isArray(value)));
    expect(label).toBe('Concept');
    expect([none, flags, weights, aliases].map((list) => JSON.parse(String(list)) as unknown)).toEqual([
      ...[[], AWKWARD['flags'], AWKWARD['weights'], AWKWARD['aliases']],
    ]);
    expect(plain).toEqual(wanted);
  }, 60_000);

  it('as JSON-LD says every node and relation, in terms of SKOS, ELI and Web Annotation', async () => {
    const document = JSON.parse((await exported(store, 'jsonld')).toString('utf8')) as object;
    const nquads = await jsonld.toRDF(document, { format: 'application/n-quads' });
    const quads = new Parser({ format: 'N-Quads' }).parse(nquads);
    const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const own = (values: readonly string[]): readonly string[] =>
      values.filter((value) => value.startsWith('urn:cetu:ns:')).map((value) => value.slice('urn:cetu:ns:'.length));
    const types = quads.filter(({ predicate }) => predicate.value === `${RDF}type`).map(({ object }) => object.value);
    const { Relation: relations = 0, ...labels } = counted(own(types));
    expect(labels).toEqual(counts.nodes);
    expect(relations).toBe(Object.values(counts.relations).reduce((a, b) => a + b));
    const predicates = quads.filter(({ predicate }) => predicate.value === `${RDF}predicate`);
    expect(counted(own(predicates.map(({ object }) => object.value)))).toEqual(counts.relations);
    const iri = `http://cetu.test/n/${encodeURIComponent(ID)}`;
    const said = (name: string): string | undefined =>
      quads.find(({ subject, predicate }) => subject.value === iri && predicate.value === `urn:cetu:ns:${name}`)?.object
        .value;
    for (const name of ['name', 'folded', 'xml', 'empty']) expect(said(name)).toBe(AWKWARD[name]);
    const all = counted(types);
    const has = (prefix: string) => (name: string) => all[`${prefix}${name}`] ?? 0;
    expect(has('http://www.w3.org/2004/02/skos/core#')('Concept')).toBe(64 + 24 + 125 + 43 + 77);
    expect(has('http://www.w3.org/2004/02/skos/core#')('ConceptScheme')).toBe(5);
    const { COUNTERPART_OF: counterparts = 0, SUPPORTS: supports = 0 } = counts.relations;
    const OSCAL = 'http://csrc.nist.gov/ns/oscal/1.0#';
    expect(has(OSCAL)('map')).toBe(counterparts + supports);
    const relationships = quads.filter(({ predicate }) => predicate.value === `${OSCAL}relationship`);
    expect(counted(relationships.map(({ object }) => object.value))).toMatchObject({
      ...{ 'no-relationship': 1, supports: supports - 1, 'intersects-with': expect.any(Number) },
    });
    expect(has('http://data.europa.eu/eli/ontology#')('LegalResource')).toBe(13);
    expect(has('http://www.w3.org/ns/oa#')('TextQuoteSelector')).toBe(has('http://www.w3.org/ns/oa#')('Annotation'));
    expect(has('http://www.w3.org/ns/oa#')('Annotation')).toBeGreaterThan(1900);
  }, 300_000);

  it('never names who reviewed, and says what they said only where asked for', async () => {
    for (const name of EXPORT_NAMES) {
      const whole = async (withPeople: boolean): Promise<string> => {
        const bytes = await exported(store, name, withPeople);
        return bytes.subarray(0, 2).toString() === 'PK'
          ? [...filesOf(bytes).values()].join('\n')
          : bytes.toString('utf8');
      };
      const [without, withPeople] = [await whole(false), await whole(true)];
      expect(without.includes(REVIEWER) || withPeople.includes(REVIEWER), name).toBe(false);
      for (const stated of [REVIEW_NOTE, '测试园区']) {
        expect([without.includes(stated), withPeople.includes(stated)], name).toEqual([false, true]);
      }
    }
  }, 120_000);

  it('is the same bytes of the same graph', async () => {
    expect((await exported(store, 'csv')).equals(await exported(store, 'csv'))).toBe(true);
  }, 60_000);
});
