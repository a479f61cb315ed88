import { isReportId } from '../parks/ids.js';
import { oneById, type Batched } from './ask.js';
import type { ReportRow } from './rows/report.js';
import type { DocumentRow } from './rows.js';

const policies = oneById<DocumentRow>('documents-by-id');
const reports = oneById<ReportRow>('reports-by-id');

/** What a park's own report is as a document: one of no policy, with a text to quote from and nothing read in it. */
const asDocument = (report: ReportRow): DocumentRow => ({
  ...report,
  ...{ printedTitle: null, held: true, variant: false, kind: 'OTHER', level: null, docNumber: null, draft: false },
  ...{ issuedOn: null, publishedOn: null, effectiveOn: null, expiresOn: null, url: null, sort: report.id },
});

/** Documents by their ids, parks' reports among them: these are in no list of documents, and only places in them lead here. */
export const documentsById: Batched<DocumentRow> = async (store, ids) => {
  const [ofReports, others] = [ids.filter(isReportId), ids.filter((id) => !isReportId(id))];
  const found = others.length === 0 ? new Map<string, DocumentRow>() : await policies(store, others);
  if (ofReports.length === 0) return found;
  const read = await reports(store, ofReports);
  return new Map([...found, ...[...read].map(([id, report]) => [id, asDocument(report)] as const)]);
};
