import { foldForSearch } from '../../schema/fold-search.js';
import { ALIKE, pairsOf } from './align.js';

/** （征求意见稿） · （修订草案） · （试行） · （2023年修订） · (2023年版): what stage a text is at, not what it is about. */
const STAGE =
  /[（(〔【[][^（）()]{0,12}(?:征求意见|草案|送审|讨论稿|审议稿|试行|暂行|修订|修正|\d{4}年?版)[^（）()]{0,8}[）)〕】\]]/gu;
const BARE_STAGE = /(?:公开)?(?:征求意见稿|草案|送审稿|讨论稿)$/u;
/** 关于印发《…》的通知 · 关于公开征求《…》意见的公告: what is inside is the work. */
const WRAPPED =
  /关于(?:印发|发布|公布|修订|(?:再次)?(?:公开)?征求)(?:对)?[《<〈“]?(.{4,120}?)[》>〉”]?(?:公开)?(?:征求)?(?:意见)?的(?:通知|公告|通告|函|决定)$/u;
/** Shorter titles are alike by chance: 实施方案. */
const SHORTEST = 8;

function core(title: string): string {
  const bare = title.replace(STAGE, '').trim();
  const inner = WRAPPED.exec(bare)?.[1] ?? bare;
  const work = inner
    .replace(STAGE, '')
    .replace(BARE_STAGE, '')
    .replace(/暂行(?=办法|规定|条例|细则)/u, '');
  return foldForSearch(work).replace(/[^\p{L}\p{N}]/gu, '');
}

interface Titled {
  readonly title: string;
  readonly printedTitle: string | null;
}
const coresOf = ({ title, printedTitle }: Titled): readonly string[] => [
  ...new Set([core(title), core(printedTitle ?? title)]),
];

/** One is the other, perhaps behind the name of who issues it: 市政府办公室关于加快… and 关于加快…（征求意见稿）. */
const same = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short !== '' && (one === other || (short.length >= SHORTEST && long.endsWith(short)));
};

/** The years that a title names: 2022年工作要点. */
export const yearsIn = (title: string): string => (title.match(/(?:19|20)\d\d/gu) ?? []).join(' ');

/** True when two titles name one work, whatever stage it is at. Years count: 2022年工作要点 is not 2023年工作要点. */
export function sameWork(one: Titled, other: Titled): boolean {
  const theirs = coresOf(other);
  return coresOf(one).some((a) => theirs.some((b) => same(a, b)));
}

/** From here on two titles of one body differ as a draft's and its final's may: 实施意见 and 若干措施. */
const LEAST_LIKE = 0.75;

/** True when one title may be the other reworded. */
export function likeWork(one: Titled, other: Titled): boolean {
  const theirs = coresOf(other);
  return coresOf(one).some((a) =>
    theirs.some((b) => yearsIn(a) === yearsIn(b) && ALIKE.similarity(pairsOf(a), pairsOf(b)) >= LEAST_LIKE),
  );
}
