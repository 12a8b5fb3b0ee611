/** Where a panel that opens from a control stands in the window, in pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Place {
  x: number;
  y: number;
  /** The greatest height that fits there. */
  room: number;
}

const GAP = 4;
const EDGE = 8;

/** Under the control, or above it where there is more room; aligned with its beginning. */
export function placeBy(
  control: Box,
  panel: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
): Place {
  const under = view.height - control.y - control.height - GAP - EDGE;
  const over = control.y - GAP - EDGE;
  const below = panel.height <= under || under >= over;
  const room = Math.max(0, below ? under : over);
  const height = Math.min(panel.height, room);
  const begin = rtl ? control.x + control.width - panel.width : control.x;
  const most = Math.max(EDGE, view.width - panel.width - EDGE);
  return {
    x: Math.round(Math.min(Math.max(EDGE, begin), most)),
    y: Math.round(below ? control.y + control.height + GAP : control.y - GAP - height),
    room,
  };
}
