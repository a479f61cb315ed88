import type Sigma from 'sigma';
import { NodeCircleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { labelStart } from './label-place.js';
import type { NodeLook, TieLook } from './looks.js';
import type { Colours } from './use-colours.js';

type OurSettings = Partial<Settings<NodeLook, TieLook>>;

/** A node is drawn once: the second drawing, in which the library would look for what is pointed at, is not needed (`pointed-at.ts`). */
class Disc extends NodeCircleProgram<NodeLook, TieLook> {
  constructor(context: WebGL2RenderingContext, _picking: unknown, renderer: Sigma<NodeLook, TieLook>) {
    super(context, null, renderer);
  }
}

const NODE_PROGRAMS = { circle: Disc };

/** How the graph is drawn; `quiet` for those who asked for less motion. */
export function settingsOf(quiet: boolean, colours?: Colours): OurSettings {
  return {
    // A frame that is not seen, as in print, has no width.
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    nodeProgramClasses: NODE_PROGRAMS,
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    labelDensity: 0.6,
    zIndex: false,
    ...(quiet ? { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 } : {}),
    ...(colours === undefined
      ? {}
      : { defaultDrawNodeLabel: labelIn(colours), defaultDrawNodeHover: hoverIn(colours) }),
  };
}

/** A label on a rim of the ground, so that ties do not run through its words. */
const labelIn =
  ({ ink, surface }: Colours): NonNullable<OurSettings['defaultDrawNodeLabel']> =>
  (context, { x, y, size, label }, { labelSize, labelFont }) => {
    const text = label ?? '';
    context.font = `${String(labelSize)}px ${labelFont}`;
    const { width } = context.measureText(text);
    const at = [labelStart({ x, size }, width, context.canvas.width / devicePixelRatio), y + labelSize / 3] as const;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = surface;
    context.strokeText(text, ...at);
    context.fillStyle = ink;
    context.fillText(text, ...at);
  };

/** The label of what is pointed at, on the theme's own ground: the library's is always white. */
const hoverIn =
  ({ ink, surface }: Colours): NonNullable<OurSettings['defaultDrawNodeHover']> =>
  (context, { x, y, size, label, color }, { labelSize, labelFont }) => {
    const text = label ?? '';
    context.font = `${String(labelSize)}px ${labelFont}`;
    context.fillStyle = surface;
    context.strokeStyle = color;
    context.beginPath();
    context.roundRect(x + size + 2, y - labelSize, context.measureText(text).width + 10, labelSize * 2, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(text, x + size + 7, y + labelSize / 3);
  };
