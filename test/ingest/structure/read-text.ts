import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree, type Structured } from '../../../ingest/structure/document-tree.js';
import type { Unit } from '../../../ingest/structure/tree.js';

export const structured = (text: string): Structured => documentTree(sourceOfText(text));

const lines = (units: readonly Unit[]): readonly string[] =>
  units.flatMap((unit) => [
    `${unit.id} ${unit.role} ${unit.numbering.printed} ${unit.title.text}`,
    ...lines(unit.children),
  ]);

/** Units of a text, one a line: id, role, number, title. */
export const outline = (text: string): readonly string[] => lines(structured(text).tree.units);
