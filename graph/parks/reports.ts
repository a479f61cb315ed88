import type { ReportRecord } from '../../schema/park.js';
import { groupBy } from '../group-by.js';
import { ask } from '../questions/ask.js';
import { statement } from '../statement.js';
import type { ReadUnit, WriteUnit } from '../store.js';
import { strings, writeRows } from '../write/rows.js';
import { REPORT_PREFIX } from './ids.js';

/** Ids of the reports that are held, by the ids of their parks. */
export async function heldReportIds(
  unit: ReadUnit,
  parks: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await ask<{ parkId: string; id: string }>(unit, 'reports-of-parks', { parks });
  const of = groupBy(rows, ({ parkId }) => parkId);
  return new Map([...of].map(([park, reports]) => [park, new Set(reports.map(({ id }) => id))]));
}

/** How a report stands among those of its park that are held. */
export interface AmongReports {
  readonly held: ReadonlySet<string>;
  /** Read from files of the same name, in other words than now. */
  readonly former: readonly string[];
}

export async function amongReports(unit: ReadUnit, report: ReportRecord): Promise<AmongReports> {
  const rows = await unit.run(statement('reports-of-parks'), { parks: [report.parkId] });
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
