/**
 * What word processors and page makers leave in a text. Each pattern is anchored at one place and bounded, so that
 * looking for debris stays linear.
 */
const DEBRIS: Readonly<Record<string, RegExp>> = {
  // [bookmark: _GoBack]长三角G60科创走廊
  // [1](#t1): a link inside the page
  '[': /\[(?:bookmark|书签)[:：][^\]\n]{0,60}\]|\[[^\[\]\n]{0,20}\]\(#[^()\s]{0,60}\)/y,
  // ## 第一章 总则{align="center"}
  '{': /\{(?:[a-z-]{1,20}="[^"\n]{0,60}"|[.#][\w-]{1,40})(?: {1,3}(?:[a-z-]{1,20}="[^"\n]{0,60}"|[.#][\w-]{1,40})){0,5}\}/y,
  // 国务院 &nbsp; &nbsp;
  '&': /&(?:nbsp|emsp|ensp|thinsp|zwnj);/y,
  // <!-- INFO END -->  <br>  <p id="t1"><b>第一条</b>
  '<': /<!--[^\n]{0,200}?-->|<br ?\/?>|<\/?(?:p|b|i|u|em|strong|span|div|font|center|a|img|sup|sub|h[1-6]|t[rdh]|table|tbody|thead|[uo]l|li)(?: [^<>\n]{0,300})?\/?>/y,
  // the end of a comment whose beginning was cut off; - 1. 建立机制, - （一）支持企业, - **(一) 支持企业**: a number set as an item of a list
  '-': /-->|(?<=(?:^|[\n\r])[ \t]{0,8})- {1,4}(?=\*{0,3}(?:\d{1,3}\\?[.、．)）]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])(?!\d))/y,
  // 1\. 建立机制: Markdown's way of saying that a sign is only a sign
  '\\': /\\(?=[!-/:-@[-`{-~])/y,
  // **（一）推动科技创新资源开放**
  '*': /\*{1,3}/y,
  // ## 第一章  总  则
  '#': /#{1,6}(?=[ \t])/y,
};

/** The same by code unit, since every unit of a text is asked about. */
const byUnit = Array.from({ length: 0x80 }, (_, unit) => DEBRIS[String.fromCharCode(unit)]);

/** Where the debris that begins at `at` ends; `at` itself where there is none. */
export function debrisEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  const pattern = unit < 0x80 ? byUnit[unit] : undefined;
  if (pattern === undefined) return at;
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : at;
}
