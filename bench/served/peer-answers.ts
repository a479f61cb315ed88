/** What @neo4j/graphql answers, in the form of the API's answers: to hold one against the other, not to be measured. */
interface Row {
  readonly [name: string]: unknown;
}
interface Edge {
  readonly properties: Row;
  readonly node: Row;
}
const rowsIn = (value: unknown): readonly Row[] => value as readonly Row[];
const edgesOf = (value: unknown): readonly Edge[] => (value as { readonly edges: readonly Edge[] }).edges;
const listOf = (value: unknown): readonly unknown[] => value as readonly unknown[];

const picked = (row: Row, ...names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

function counterparts(value: unknown, side: 'from' | 'to'): readonly Row[] {
  return edgesOf(value).map(({ properties, node }) => ({
    ...picked(properties, 'relation', 'confidence'),
    ...(side === 'to' && {
      rationale: listOf(properties['rationaleKinds']).map((kind, at) => ({
        kind,
        text: listOf(properties['rationaleTexts'])[at],
      })),
    }),
    [side]: { ...picked(node, 'number', 'title', 'document'), span: { quote: node['quote'] } },
  }));
}

function measureOf(data: Row): Row {
  const [measure = {}] = rowsIn(data['measures']);
  const document = measure['document'] as Row;
  return {
    ...picked(measure, 'number', 'title'),
    span: picked(measure, 'start', 'end', 'quote'),
    document: {
      ...picked(document, 'title', 'docNumber', 'issuedOn', 'draft'),
      citations: edgesOf(document['citationsConnection']).map(({ properties, node }) => ({
        ...picked(properties, 'title', 'docNumber'),
        document: node,
      })),
    },
    assignments: edgesOf(measure['assignmentsConnection']).map(({ properties, node }) => ({
      ...picked(properties, 'role', 'basis', 'asPrinted'),
      agency: { name: node['name'], system: rowsIn(node['systems'])[0] ?? null },
      span: { quote: listOf(properties['quotes'])[0] },
    })),
    products: edgesOf(measure['productsConnection']).map(({ properties, node }) => ({ ...properties, product: node })),
    upstream: counterparts(measure['upstreamConnection'], 'to'),
    downstream: {
      totalCount: (measure['downstreamConnection'] as Row)['totalCount'],
      nodes: counterparts(measure['downstreamConnection'], 'from'),
    },
    indicators: edgesOf(measure['indicatorsConnection']).map(({ properties, node }) => ({
      ...properties,
      indicator: node,
    })),
  };
}

function agencyOf(data: Row): Row {
  const [agency = {}] = rowsIn(data['agencies']);
  const part = (name: string): Row => ({
    totalCount: (agency[name] as Row)['totalCount'],
    nodes: edgesOf(agency[name]).map(({ properties, node }) => ({
      ...(name === 'lead' && {
        ...picked(properties, 'basis', 'dueOn'),
        span: { quote: listOf(properties['quotes'])[0] },
      }),
      measure: node,
    })),
  });
  const [system = {}] = rowsIn(agency['systems']);
  const line = edgesOf(system['agenciesConnection']).map(({ node }) => ({
    name: node['name'],
    region: rowsIn(node['regions'])[0] ?? null,
  }));
  return {
    ...picked(agency, 'id', 'name', 'aliases', 'level'),
    system: { name: system['name'], agencies: { nodes: line } },
    ...{ lead: part('lead'), support: part('support'), shared: part('shared') },
  };
}

/** By the name of the query. */
export const PEER_ANSWERS: Readonly<Record<string, (data: unknown) => unknown>> = {
  'trace-a-measure': (data) => ({ measure: measureOf(data as Row) }),
  'agency-portfolio': (data) => ({ agency: agencyOf(data as Row) }),
  'measures-by-filter': (data) => {
    const { totalCount, ...connection } = (data as Row)['measuresConnection'] as Row;
    return { measures: { totalCount, nodes: edgesOf(connection).map(({ node }) => node) } };
  },
};
