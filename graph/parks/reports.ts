import type { ReportRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { ReadUnit, WriteUnit } from '../store.js';
import { strings, writeRows } from '../write/rows.js';
import { REPORT_PREFIX } from './ids.js';

/** Ids of a park's reports that are held. */
export const heldReportIds = async (unit: ReadUnit, parkId: string): Promise<readonly string[]> =>
  strings(await unit.run(statement('reports-of-park'), { parkId }), 'id');

/** How a report stands among those of its park that are held. */
export interface AmongReports {
  readonly held: ReadonlySet<string>;
  /** Read from files of the same name, in other words than now. */
  readonly former: readonly string[];
}

export async function amongReports(unit: ReadUnit, report: ReportRecord): Promise<AmongReports> {
  const rows = await unit.run(statement('reports-of-park'), { parkId: report.parkId });
  const former = rows.filter(({ id, sourceName }) => sourceName === report.sourceName && id !== report.id);
  return { held: new Set(strings(rows, 'id')), former: strings(former, 'id') };
}

/** Writes a report with its text where it is not held: its id tells its words. */
export async function writeReport(unit: WriteUnit, { text, ...report }: ReportRecord): Promise<void> {
  const held = await unit.run(statement('reports-by-id'), { ids: [report.id] });
  if (held.length > 0) return;
  const slug = report.id.slice(REPORT_PREFIX.length);
  await writeRows(unit, 'write-reports', [{ ...report, slug }]);
  await writeRows(unit, 'write-report-texts', [{ id: `txt:${report.id}`, documentId: report.id, text }]);
}

export async function deleteReport(unit: WriteUnit, id: string): Promise<void> {
  await unit.run(statement('delete-source-text'), { documentId: id });
  await unit.run(statement('delete-report'), { id });
}
