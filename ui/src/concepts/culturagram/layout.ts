// Where the drawing's parts stand: ten areas clockwise from the top on an ellipse around
// the family, mirrored where the reader reads from the right. Pure geometry in pixels.
import type { AreaState } from '../../generated/types';

export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
export type Ellipse = Point & { rx: number; ry: number };
export type Ring = { center: Ellipse; nodes: Box[] };

/** Whether the reader reads from the left or from the right. */
export type Direction = 'ltr' | 'rtl';

export const NODES = 10;
const PAD = 6;
const SMALLEST = { width: 540, height: 392 };
/** An area named in two languages needs up to five lines. */
const SMALLEST_BOTH = { width: 600, height: 480 };

/** Whether a ring can be drawn without boxes touching; else the areas stand in a list. */
export function ringFits(width: number, height: number, scale = 1, isBoth = false): boolean {
  const least = isBoth ? SMALLEST_BOTH : SMALLEST;
  return width >= least.width * scale && height >= least.height * scale;
}

/** The ring for a drawing of this size. `scale` is the reader's text size (1 = 16 px). */
export function ring(width: number, height: number, direction: Direction, scale = 1): Ring {
  const box = {
    width: clamp(width * 0.205, 112 * scale, 184 * scale),
    height: clamp(height * 0.115, 62 * scale, 74 * scale),
  };
  const middle = { x: width / 2, y: height / 2 };
  const rx = width / 2 - box.width / 2 - PAD;
  const ry = height / 2 - box.height / 2 - PAD;
  const sign = direction === 'rtl' ? -1 : 1;
  const nodes = Array.from({ length: NODES }, (_, at) => {
    const angle = (at / NODES) * 2 * Math.PI;
    return {
      x: middle.x + sign * rx * Math.sin(angle),
      y: middle.y - ry * Math.cos(angle),
      ...box,
    };
  });
  const center = {
    ...middle,
    rx: rx * Math.sin(0.4 * Math.PI) - box.width / 2 - clamp(width * 0.092, 48, 84),
    ry: ry - box.height / 2 - clamp(height * 0.12 - 18, 28, 64),
  };
  return { center, nodes };
}

/** The line from the family to an area: from the ellipse's edge to the box's edge. */
export function spoke(center: Ellipse, node: Box, gap = 5): { from: Point; to: Point } {
  const [dx, dy] = [node.x - center.x, node.y - center.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const edge = 1 / Math.hypot(ux / (center.rx + gap), uy / (center.ry + gap));
  const reach = Math.min(
    ux === 0 ? Infinity : (node.width / 2 + gap) / Math.abs(ux),
    uy === 0 ? Infinity : (node.height / 2 + gap) / Math.abs(uy),
  );
  const end = Math.max(edge, length - reach);
  return {
    from: { x: center.x + ux * edge, y: center.y + uy * edge },
    to: { x: center.x + ux * end, y: center.y + uy * end },
  };
}

export type SpokeStyle = {
  kind: 'discussed' | 'preferred-not-to-say' | 'not-discussed' | 'unsafe';
  /** Line width: thicker with each strength. */
  width: number;
  /** Dash pattern, or none. */
  dash: string | null;
  /** Knots on the line: one for each need, at most four. */
  knots: number;
  /** A bar across the line: the family declined. */
  bar: boolean;
};

/** How a spoke tells what its area holds, without color. */
export function spokeStyle(state: AreaState, strengths: number, needs: number): SpokeStyle {
  const knots = Math.min(needs, 4);
  const thick = 1.5 + Math.min(strengths, 4) * 1.25;
  // What was named in an area was talked about, whatever its state says so far.
  if (state === 'discussed' || (state === 'not-discussed' && strengths + needs > 0)) {
    return { kind: 'discussed', width: thick, dash: null, knots, bar: false };
  }
  if (state === 'preferred-not-to-say')
    return { kind: 'preferred-not-to-say', width: thick, dash: null, knots, bar: true };
  if (state === 'unsafe-to-record')
    return { kind: 'unsafe', width: thick, dash: '9 5', knots, bar: false };
  return { kind: 'not-discussed', width: 1.75, dash: '0.1 6', knots: 0, bar: false };
}

/** Where the knots of a spoke stand, spread evenly on its middle part. */
export function knotPoints(line: { from: Point; to: Point }, knots: number): Point[] {
  return Array.from({ length: knots }, (_, at) => {
    const t = (at + 1) / (knots + 1);
    return {
      x: line.from.x + (line.to.x - line.from.x) * t,
      y: line.from.y + (line.to.y - line.from.y) * t,
    };
  });
}

/** Which area a key leads to, going round the ring; `null` where the key means nothing here. */
export function moveOn(key: string, at: number, direction: Direction): number | null {
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
    case 'ArrowDown':
      return (at + 1) % NODES;
    case backward:
    case 'ArrowUp':
      return (at + NODES - 1) % NODES;
    case 'Home':
      return 0;
    case 'End':
      return NODES - 1;
    default:
      return null;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
