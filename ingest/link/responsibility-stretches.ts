import type { View } from '../read/view.js';
import { firstIndexAt } from '../read/index-at.js';
import type { Stretch } from '../stretch.js';

/** A list of those who answer, on a line of its own without brackets: 责任单位：市科技局、市工信局，各开发区管委会. */
const LABEL = /(?:责任|牵头|配合|负责)(?:单位|部门|主体)[^：。]{0,8}：$/u;

/** No list in brackets is longer: how far around a name its brackets are looked for. */
const LONGEST_LIST = 600;

/** The brackets around a place, if it stands in some: （责任单位：科技厅，各市科技局）. */
function bracketsAround(text: string, { start, end }: Stretch): Stretch | null {
  const [before, after] = [text.slice(Math.max(0, start - LONGEST_LIST), start), text.slice(end, end + LONGEST_LIST)];
  const [opening, closing] = [before.lastIndexOf('（'), after.indexOf('）')];
  if (opening < 0 || closing < 0 || /[）。；]/u.test(before.slice(opening)) || /[。；]/u.test(after.slice(0, closing)))
    return null;
  return { start: start - before.length + opening, end: end + closing + 1 };
}

function labelled(text: string, name: Stretch): Stretch {
  const label = LABEL.exec(text.slice(Math.max(0, name.start - 20), name.start))?.[0] ?? '';
  return { start: name.start - label.length, end: name.end };
}

/** Where a provision says who does it: the names of bodies, with the brackets or the label around them. */
export function responsibilityStretches(view: View, names: readonly Stretch[]): readonly Stretch[] {
  return names.map((name) => {
    const place = { start: firstIndexAt(view, name.start), end: firstIndexAt(view, name.end) };
    return bracketsAround(view.text, place) ?? labelled(view.text, place);
  });
}
