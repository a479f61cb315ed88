import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { Agencies, Agency, AgencyDocuments, AgencyLadder, AgencyParts } from './agencies.generated.js';

/** All bodies, or what one of them is and answers for. */
export function agenciesAhead({ search }: PageAddress): void {
  const id = search.get('agency');
  if (id === null) {
    void askPagesAhead(Agencies, {}, ({ agencies }) => agencies);
    return;
  }
  void askAhead(Agency, { id });
  void askPagesAhead(AgencyParts, { id }, ({ agency }) => agency?.assignments);
  void askPagesAhead(AgencyDocuments, { id }, ({ agency }) => agency?.documents);
  void askPagesAhead(AgencyLadder, { id }, ({ agency }) => agency?.assignments);
}
