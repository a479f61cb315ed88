import type { GraphBatch } from '../../schema/graph-batch.js';

/** A name's node, one for each pair of a name and what it names: 省科技厅 is another body in every province. */
export interface NameRow {
  readonly id: string;
  readonly name: string;
  /** Id of the body or product. */
  readonly names: string;
}

interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
interface Mention {
  readonly to: string;
  readonly asPrinted: string;
}

/** Every name by which a document's bodies can be asked for: their own, their others, and those that it prints. */
export const agencyNames = ({ shared, links }: GraphBatch): readonly NameRow[] =>
  nameRows('agn', shared.Agency, [...links.ISSUED_BY, ...links.ASSIGNED_TO]);

/** The same of the financial products that it names. */
export const productNames = ({ shared, links }: GraphBatch): readonly NameRow[] =>
  nameRows('prn', shared.FinancialProduct, links.USES_PRODUCT);

function nameRows(prefix: string, bearers: readonly Bearer[], mentions: readonly Mention[]): readonly NameRow[] {
  const own = bearers.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => ({ name: one, names: id })));
  const printed = mentions.map(({ to, asPrinted }) => ({ name: asPrinted, names: to }));
  const rows = [...own, ...printed].map((row) => ({ id: `${prefix}:${row.name}|${row.names}`, ...row }));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
