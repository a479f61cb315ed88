import { describe, expect, it } from 'vitest';
import { holdsObject } from '../../../ingest/report/holds-object.js';
import { verdictOf } from '../../../ingest/report/verdict.js';

const said = (criterion: string, statement: string): string => verdictOf(criterion, statement).verdict;

describe('a verdict', () => {
  it.each([
    ['拥有高新技术企业不少于20家', '园区现有高新技术企业23家。', 'MET'],
    ['拥有高新技术企业不少于20家', '园区现有高新技术企业20家。', 'MET'],
    ['拥有高新技术企业不少于20家', '园区现有高新技术企业12家。', 'UNMET'],
    ['高新技术企业20家以上', '高新技术企业超过30家。', 'MET'],
    ['平均融资成本不超过4%', '企业平均融资成本3.6%。', 'MET'],
    ['平均融资成本不超过4%', '企业平均融资成本4.5%。', 'UNMET'],
    ['全年举办产融对接活动12场以上', '全年举办产融对接活动15场，入园企业8家。', 'MET'],
  ])('is decided by a number: %s, %s', (criterion, statement, verdict) => {
    expect(said(criterion, statement)).toBe(verdict);
    expect(verdictOf(criterion, statement).because).toContain('asked for');
  });

  it.each([
    // Of something else, in another unit, open, or of two that disagree.
    ['拥有高新技术企业不少于20家', '入园企业320家，高新技术企业占三成。'],
    ['拥有高新技术企业不少于20家', '入园企业320家、高新技术企业若干。'],
    ['拥有高新技术企业不少于20家', '高新技术企业产值23亿元。'],
    ['拥有高新技术企业不少于20家', '高新技术企业超过15家。'],
    ['拥有高新技术企业不少于20家', '高新技术企业约20家。'],
    ['拥有高新技术企业不少于20家', '高新技术企业10家至30家。'],
    ['拥有高新技术企业不少于20家', '高新技术企业去年18家，今年高新技术企业23家。'],
    ['拥有高新技术企业不少于20家', '高新技术企业尚未达到23家。'],
    ['七大战略性新兴产业', '战略性新兴产业23家。'],
  ])('is left open by a number: %s, %s', (criterion, statement) => {
    expect(said(criterion, statement)).toBe('UNKNOWN');
  });

  it.each([
    ['是否设立公共服务平台', '园区已设立公共服务平台。', 'MET'],
    ['设立公共服务平台', '公共服务平台已建成并投入运营。', 'MET'],
    ['编制园区发展规划', '《某园区五年发展规划》编制完成并印发。', 'MET'],
    ['是否设立公共服务平台', '园区尚未设立公共服务平台。', 'UNMET'],
    ['是否设立公共服务平台', '园区没有公共服务平台，企业多有不便。', 'UNMET'],
    ['激励企业与高校建立“技术攻关联盟”', '企业未建立技术攻关联盟。', 'UNMET'],
  ])('is decided by what is there or is not: %s, %s', (criterion, statement, verdict) => {
    expect(said(criterion, statement)).toBe(verdict);
  });

  it.each([
    ['编制园区发展规划', '园区绿化规划已编制完成。'],
    ['编制园区发展规划', '园区发展规划初稿已完成。'],
    ['编制园区发展规划', '园区发展规划正在征求意见，办法已印发。'],
    ['编制园区发展规划', '园区发展规划已到期。'],
    ['是否设立公共服务平台', '公共服务平台作用明显。'],
    ['是否设立公共服务平台', '园区尚未设立食堂，公共服务平台作用明显。'],
    ['是否设立公共服务平台', '公共服务平台已建成，但功能薄弱、人手不足。'],
    // How good, how many and how often no word decides; what is asked beside it neither.
    ['激励企业与高校建立“技术攻关联盟”', '技术攻关联盟已成立。'],
    ['建立较为完善的服务体系', '服务体系已建立。'],
    ['常态化举办产融对接活动', '已完成产融对接活动一场。'],
  ])('is left open: %s, %s', (criterion, statement) => {
    expect(said(criterion, statement)).toBe('UNKNOWN');
  });

  it('takes an object for named only where all of it is', () => {
    expect(holdsObject('园区尚未编制新一轮发展规划', '园区发展规划')).toBe(true);
    expect(holdsObject('规划园区发展', '园区发展规划')).toBe(false);
    expect(holdsObject('园区绿化规划', '园区发展规划')).toBe(false);
  });
});
