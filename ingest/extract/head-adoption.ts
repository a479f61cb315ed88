import { DATE, isoDay } from '../read/chinese-date.js';
import { printedText } from '../read/printed.js';
import { slice, spanOf, type View } from '../read/view.js';
import { bodiesOf, type Issuer } from './head-issuers.js';

/** One act by which a regulation came to be: when, by whom, and which. */
export interface Act {
  readonly day: string;
  /** 批准 by a higher congress approves what another adopted. */
  readonly approves: boolean;
  readonly issuers: readonly Issuer[];
}

/** A line that tells how a regulation was adopted begins with a day: （2010年9月29日…通过） · 根据2018年…修正 */
const LINE = new RegExp(`^（?(?:根据|经)?${DATE}[^。；]{4,80}?(?:通过|批准|公布|发布|颁布|修订|修正|修改)`);
/** 2002年6月29日第九届全国人民代表大会常务委员会第二十八次会议通过 */
const ACT = new RegExp(
  `(?<!自|从|于)(${DATE})((?:(?!\\d{4}年)[^。；]){2,80}?)(通过|批准|公布|发布|颁布|修订|修正|修改)`,
  'g',
);
/** 甘肃省第十一届人民代表大会常务委员会第十七次会议: the body and its session */
const CONGRESS =
  /^([^，。、]{0,12}?)(第[一二三四五六七八九十\d]{1,4}届)([^，。、]{0,8}人民代表大会(?:常务委员会)?)(?=第)/;
/** 上海市人民政府令第50号 · 生态环境部、公安部、交通运输部令第23号 */
const ORDER = /^([^，。]{2,60}?)(?:令|公告)(?:第|〔|$)/;

/** 甘肃省第十一届人民代表大会常务委员会 is 甘肃省人民代表大会常务委员会 in its eleventh term. */
function congress(view: View): readonly Issuer[] {
  const match = CONGRESS.exec(view.text);
  if (match === null) return [];
  const [all, place = '', , body = ''] = match;
  const asPrinted = printedText(view, 0, all.length);
  return [{ asPrinted, completed: place + body, span: spanOf(view, 0, all.length) }];
}

function bodies(view: View): readonly Issuer[] {
  const order = ORDER.exec(view.text)?.[1];
  return order === undefined ? congress(view) : bodiesOf(slice(view, 0, order.length));
}

/**
 * What a line says of the adoption of its document, in the order of its acts; none where it says nothing of the kind.
 * `（2002年6月29日第九届…会议通过　2017年9月1日第十二届…会议修订）` has two. 自2022年1月1日起施行 is none.
 */
export function actsIn(view: View): readonly Act[] {
  if (view.text.length > 600 || !LINE.test(view.text)) return [];
  return [...view.text.matchAll(ACT)].flatMap(({ index, 1: date = '', 2: by = '', 3: act }) => {
    const day = isoDay(date);
    if (day === null) return [];
    const start = index + date.length;
    return [{ day, approves: act === '批准', issuers: bodies(slice(view, start, start + by.length)) }];
  });
}
