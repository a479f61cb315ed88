/** How far a label stands from its node, in pixels. */
const APART = 3;

/** Where a label begins: right of its node, left of it where it would be cut off at the edge of the frame, and wherever it fits if it fits nowhere beside. */
export function labelStart(node: { readonly x: number; readonly size: number }, width: number, frame: number): number {
  const right = node.x + node.size + APART;
  if (right + width <= frame) return right;
  const left = node.x - node.size - APART - width;
  return left >= 0 ? left : Math.max(0, frame - width);
}
