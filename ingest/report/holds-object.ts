/** Signs that part words of an object without meaning anything: 的, quotation marks, brackets. */
const EMPTY = /[的之“”"「」《》（）〈〉\s]/gu;
/** Shorter, a piece stands anywhere by chance. */
const SHORTEST_PIECE = 2;

function pieceAt(object: string, text: string, from: number): { readonly length: number; readonly end: number } | null {
  for (let length = object.length; length >= SHORTEST_PIECE; length -= 1) {
    // What is left over must be a piece again.
    if (object.length - length === 1) continue;
    const at = text.indexOf(object.slice(0, length), from);
    if (at >= 0) return { length, end: at + length };
  }
  return null;
}

/**
 * Whether a clause names an object whole, its words in their order, with others between them at most.
 *
 * Sample: 园区发展规划 in 园区尚未编制新一轮发展规划; not in 园区绿化规划已编制完成.
 */
export function holdsObject(clause: string, object: string): boolean {
  const text = clause.replace(EMPTY, '');
  let left = object.replace(EMPTY, '');
  if (left.length < SHORTEST_PIECE) return false;
  let from = 0;
  while (left !== '') {
    const piece = pieceAt(left, text, from);
    if (piece === null) return false;
    left = left.slice(piece.length);
    from = piece.end;
  }
  return true;
}
