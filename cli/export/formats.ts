import type { ExportFormat } from './format.js';
import { csvFormat } from './formats/csv.js';
import { cypherFormat } from './formats/cypher.js';
import { graphmlFormat } from './formats/graphml.js';
import { jsonldFormat } from './formats/jsonld.js';
import { neo4jFormat } from './formats/neo4j.js';
import { xlsxFormat } from './formats/xlsx.js';

export const EXPORT_NAMES = ['csv', 'xlsx', 'jsonld', 'graphml', 'cypher', 'neo4j'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** Every form in which the graph goes out. Mappings as OSCAL are apart: `cetu reviews export`. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
  csv: csvFormat,
  xlsx: xlsxFormat,
  jsonld: jsonldFormat,
  graphml: graphmlFormat,
  cypher: cypherFormat,
  neo4j: neo4jFormat,
};
