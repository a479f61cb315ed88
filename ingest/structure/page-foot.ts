import type { Paragraph } from './paragraphs.js';

/** 相关文件 · 相关阅读： · 推荐阅读 · 上一篇：…: what stands below it are links of the page. */
const OPENS =
  /^(?:【?(?:相关|推荐|延伸|热点|热门|最新|更多)(?:文件|阅读|链接|解读|政策|文章|新闻|附件|稿件|信息|推荐|文档|报道|内容|资讯|法规)】?：?|附件下载：?|猜你喜欢：?)$/;
/** A link is a title: short, and no sentence. */
const LONGEST_LINK = 80;
const MOST = 60;

const isLink = ({ view, table }: Paragraph): boolean =>
  table === undefined &&
  view.text.length <= LONGEST_LINK &&
  !/[。；]/.test(view.text) &&
  !/（[^（）]*(?:负责|牵头)[^（）]*）$/.test(view.text);

/**
 * Index of the first paragraph of a page's foot: links to other documents below `相关阅读`, up to the end, numbered or not.
 * Not: a heading above text, where sentences follow.
 */
export function footStart(paragraphs: readonly Paragraph[]): number {
  let found = paragraphs.length;
  const last = Math.max(0, paragraphs.length - MOST);
  for (let at = paragraphs.length - 1; at >= last; at--) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || !isLink(paragraph)) break;
    if (paragraph.marker === null && OPENS.test(paragraph.view.text)) found = at;
  }
  return found;
}
