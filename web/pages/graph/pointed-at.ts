import type Sigma from 'sigma';
import type { NodeLook, TieLook } from './looks.js';

type Drawn = Sigma<NodeLook, TieLook>;
type Place = Pick<NodeLook, 'x' | 'y'>;

/** The node whose disc is under a place of the frame, in CSS pixels; of several the one whose middle is nearest. */
function nodeAt(sigma: Drawn, { x, y }: Place): string | null {
  // Nodes stand in the camera's own measure: the pointer is brought there once, not every node to the frame.
  const here = sigma.viewportToFramedGraph({ x, y });
  const beside = sigma.viewportToFramedGraph({ x: x + 1, y });
  const pixel = Math.hypot(beside.x - here.x, beside.y - here.y);
  let found: string | null = null;
  let nearest = Infinity;
  sigma.getGraph().forEachNode((id) => {
    const shown = sigma.getNodeDisplayData(id);
    if (shown === undefined) return;
    const far = Math.hypot(shown.x - here.x, shown.y - here.y) / pixel;
    if (far > sigma.scaleSize(shown.size) || far >= nearest) return;
    found = id;
    nearest = far;
  });
  return found;
}

/**
 * Finds what is pointed at by its place. The library draws every node a second time in a colour of its own and reads the pixel under
 * the pointer back, for which the page waits until the GPU has drawn all, at each movement; no setting of it finds them otherwise.
 */
export function findByPlace(sigma: Drawn): void {
  (sigma as unknown as { getNodeAtPosition: (place: Place) => string | null }).getNodeAtPosition = (place) =>
    nodeAt(sigma, place);
}
