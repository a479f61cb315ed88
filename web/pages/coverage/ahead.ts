import { askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { baselineOf, columnsIn, documentsIn, matrixAsked } from './asked.js';
import { Coverage, CoverageDocuments } from './coverage.generated.js';

/** The documents, then the matrix of the baseline, unless somebody chose what it is compared with: that is known to the page only. */
export function coverageAhead({ search }: PageAddress): void {
  void askPagesAhead(CoverageDocuments, {}, documentsIn).then((pages) => {
    const offered = (pages ?? []).flatMap(({ documents }) => documents.nodes);
    const baseline = baselineOf(offered, search.get('baseline'));
    if (baseline !== undefined && search.get('against') === null)
      void askPagesAhead(Coverage, matrixAsked(baseline.id, undefined), columnsIn);
  });
}
