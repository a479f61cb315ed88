import type { Settings } from 'sigma/settings';
import type { NodeLook, TieLook } from './looks.js';
import type { Colours } from './use-colours.js';

type OurSettings = Partial<Settings<NodeLook, TieLook>>;

/** How the graph is drawn; `quiet` for those who asked for less motion. */
export function settingsOf(quiet: boolean, colours?: Colours): OurSettings {
  return {
    // A frame that is not seen, as in print, has no width.
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    labelDensity: 0.6,
    zIndex: false,
    ...(quiet ? { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 } : {}),
    ...(colours === undefined ? {} : { labelColor: { color: colours.ink }, defaultDrawNodeHover: hoverIn(colours) }),
  };
}

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
