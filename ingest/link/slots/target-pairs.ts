import type { Target } from '../../../schema/model.js';

/** Two promises on one thing: 社区30个以上 and 社区10个. */
export interface TargetPair {
  readonly from: Target;
  readonly to: Target;
}

/** Where a thing is counted, as each rank says of its own: 全市森林覆盖率 is 森林覆盖率, while 高新技术企业 are not all 企业. */
const WHERE = /^(?:全[国省市县区州域]|[我本][省市县区州])/u;
const thingOf = (metric: string): string => metric.replace(WHERE, '');

/** 新增企业300家, 净增: what comes to be beside what is there. */
const NEW = /(?:新增|净增)/u;
/** 增长8%, 提高2%; not 增长到80%, which is where it gets to, nor 增加值. */
const BY = /(?:增长|增加|增幅|增速|提高|提升|上升|下降|降低|减少|压减|缩减|翻)(?![到至值])/u;

/** By how much a thing is to change, not how much of it there is to be. */
function isChange({ text, metric }: Target): boolean {
  const at = metric === null ? -1 : text.indexOf(metric);
  const [before, behind] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + (metric?.length ?? 0))];
  return NEW.test(before) || BY.test(behind);
}

/**
 * How far two promises are from being one: 0 for one metric by one day; null where they are on different things, as 社区30个 and 企业1000家
 * are, or 增长8% and 达到30% of one.
 */
function distance(one: Target, other: Target): number | null {
  if (one.unit !== other.unit || one.metric === null || other.metric === null) return null;
  if (thingOf(one.metric) !== thingOf(other.metric) || isChange(one) !== isChange(other)) return null;
  return (one.metric === other.metric ? 0 : 2) + (one.deadline === other.deadline ? 0 : 1);
}

/**
 * Promises of two provisions that are on one thing, each in one pair at most, in the order of the first: the nearest are paired first, so
 * that of 2025年10家、2027年30家 the one that is due with the other's is held against it.
 */
export function targetPairs(ours: readonly Target[], theirs: readonly Target[]): readonly TargetPair[] {
  const possible = ours.flatMap((from) =>
    theirs.flatMap((to) => {
      const apart = distance(from, to);
      return apart === null ? [] : [{ from, to, apart }];
    }),
  );
  const taken = new Map<Target, Target>();
  const matched = new Set<Target>();
  for (const { from, to } of possible.sort((a, b) => a.apart - b.apart)) {
    if (taken.has(from) || matched.has(to)) continue;
    taken.set(from, to);
    matched.add(to);
  }
  return ours.flatMap((from) => {
    const to = taken.get(from);
    return to === undefined ? [] : [{ from, to }];
  });
}
