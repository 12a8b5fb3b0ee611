import { describe, expect, it } from 'vitest';
import {
  knotPoints,
  moveOn,
  ring,
  ringFits,
  spoke,
  spokeStyle,
  type Box,
  type Ellipse,
} from './layout';

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const edgeOf = ({ x, y, rx, ry }: Ellipse) =>
  Array.from({ length: 120 }, (_, at) => (at / 60) * Math.PI).map((angle) => ({
    x: x + rx * Math.cos(angle),
    y: y + ry * Math.sin(angle),
  }));

describe('the ring', () => {
  it('begins at the top and goes round clockwise', () => {
    const { nodes, center } = ring(820, 600, 'ltr');
    expect(nodes).toHaveLength(10);
    expect(nodes[0]!.x).toBeCloseTo(center.x);
    expect(nodes[0]!.y).toBeLessThan(center.y);
    expect(nodes[2]!.x).toBeGreaterThan(center.x);
    expect(nodes[5]!.y).toBeGreaterThan(center.y);
    expect(nodes[8]!.x).toBeLessThan(center.x);
  });

  it('is mirrored for a reader who reads from the right', () => {
    const ltr = ring(820, 600, 'ltr');
    const rtl = ring(820, 600, 'rtl');
    rtl.nodes.forEach((node, at) => {
      expect(node.x).toBeCloseTo(820 - ltr.nodes[at]!.x);
      expect(node.y).toBeCloseTo(ltr.nodes[at]!.y);
    });
  });

  it('keeps every box inside, apart from the others and away from the family, wherever it fits', () => {
    const wrong: string[] = [];
    for (let width = 540; width <= 1700; width += 58) {
      for (let height = 392; height <= 1000; height += 38) {
        const { nodes, center } = ring(width, height, 'ltr');
        const size = `${width}×${height}`;
        if (!ringFits(width, height)) wrong.push(`${size}: does not fit`);
        if (center.rx < 84 || center.ry < 84) wrong.push(`${size}: no room for the family`);
        nodes.forEach((node, at) => {
          const [left, top] = [node.x - node.width / 2, node.y - node.height / 2];
          if (left < 0 || left + node.width > width || top < 0 || top + node.height > height) {
            wrong.push(`${size}: ${at} stands outside`);
          }
          if (nodes.slice(at + 1).some((other) => overlap(node, other)))
            wrong.push(`${size}: ${at} is covered`);
          if (edgeOf(center).some((p) => overlap(node, { ...p, width: 0, height: 0 }))) {
            wrong.push(`${size}: ${at} lies on the family`);
          }
        });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives way to a list where there is no room, or the text is large', () => {
    expect(ringFits(400, 600)).toBe(false);
    expect(ringFits(820, 600, 2)).toBe(false);
    // Side by side each area is named twice.
    expect(ringFits(620, 395)).toBe(true);
    expect(ringFits(620, 395, 1, true)).toBe(false);
  });
});

describe('a spoke', () => {
  it('runs from the edge of the family to the edge of the area', () => {
    const { nodes, center } = ring(820, 600, 'ltr');
    for (const node of nodes) {
      const { from, to } = spoke(center, node);
      const far = (p: { x: number; y: number }) => Math.hypot(p.x - center.x, p.y - center.y);
      expect(far(from)).toBeLessThanOrEqual(far(to));
      expect(far(to)).toBeLessThan(far(node));
      expect(
        Math.hypot((from.x - center.x) / center.rx, (from.y - center.y) / center.ry),
      ).toBeGreaterThan(1);
    }
  });

  it('is dotted where nothing was asked, barred where it was declined, and thick with strengths', () => {
    expect(spokeStyle('not-discussed', 0, 0)).toMatchObject({
      kind: 'not-discussed',
      dash: '0.1 6',
      knots: 0,
    });
    expect(spokeStyle('preferred-not-to-say', 0, 0).bar).toBe(true);
    expect(spokeStyle('discussed', 2, 0).width).toBeGreaterThan(
      spokeStyle('discussed', 1, 0).width,
    );
    expect(spokeStyle('unsafe-to-record', 0, 0).dash).not.toBeNull();
  });

  it('bears a knot for each need', () => {
    expect(spokeStyle('discussed', 0, 3).knots).toBe(3);
    expect(knotPoints({ from: { x: 0, y: 0 }, to: { x: 40, y: 0 } }, 3).map((p) => p.x)).toEqual([
      10, 20, 30,
    ]);
  });

  it('shows what was named in an area even before its state was chosen', () => {
    expect(spokeStyle('not-discussed', 1, 0).kind).toBe('discussed');
  });
});

describe('the arrow keys', () => {
  it('go round the ring and come back', () => {
    let at = 0;
    for (let i = 0; i < 10; i += 1) at = moveOn('ArrowRight', at, 'ltr')!;
    expect(at).toBe(0);
    expect(moveOn('ArrowLeft', 0, 'ltr')).toBe(9);
    expect(moveOn('End', 3, 'ltr')).toBe(9);
  });

  it('follow the hand in a mirrored drawing', () => {
    expect(moveOn('ArrowLeft', 0, 'rtl')).toBe(1);
    expect(moveOn('ArrowRight', 1, 'rtl')).toBe(0);
  });

  it('leave other keys alone', () => {
    expect(moveOn('a', 0, 'ltr')).toBeNull();
    expect(moveOn('Tab', 0, 'ltr')).toBeNull();
  });
});
