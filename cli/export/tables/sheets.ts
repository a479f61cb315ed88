import type { ExportWorld } from '../format.js';
import { documentsSheet } from './documents.js';
import { assignmentsSheet, counterpartsSheet, indicatorsSheet, measuresSheet, productsSheet } from './measures.js';
import { agenciesSheet, gapsSheet, targetsSheet } from './others.js';
import type { Sheet } from './sheet.js';
import { nodesSheet, relationsSheet } from './whole-graph.js';

/** One sheet a question, in order; the last two hold the graph whole. */
const SHEETS: readonly ((world: ExportWorld) => Sheet)[] = [
  documentsSheet,
  measuresSheet,
  assignmentsSheet,
  agenciesSheet,
  productsSheet,
  targetsSheet,
  counterpartsSheet,
  indicatorsSheet,
  gapsSheet,
  nodesSheet,
  relationsSheet,
];

export const sheetsOf = (world: ExportWorld): readonly Sheet[] => SHEETS.map((sheet) => sheet(world));
