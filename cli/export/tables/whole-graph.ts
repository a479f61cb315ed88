import type { ExportWorld } from '../format.js';
import type { Sheet } from './sheet.js';

/** Every node, whatever the questions asked: nothing that the graph holds is left out. */
export const nodesSheet = ({ source }: ExportWorld): Sheet => ({
  name: 'nodes',
  head: ['id', 'label', 'properties'],
  async *rows() {
    for (const label of source.labels) {
      for await (const page of source.nodes(label))
        yield page.map(({ id, properties }) => [id, label, JSON.stringify(properties)]);
    }
  },
});

/** Every relation. */
export const relationsSheet = ({ source }: ExportWorld): Sheet => ({
  name: 'relations',
  head: ['from', 'type', 'to', 'properties'],
  async *rows() {
    for (const label of source.labels) {
      for await (const page of source.relations(label))
        yield page.map(({ from, type, to, properties }) => [from, type, to, JSON.stringify(properties)]);
    }
  },
});
