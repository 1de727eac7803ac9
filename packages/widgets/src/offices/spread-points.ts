export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounds = 30;

/** The same points, those that lie upon one another pushed apart until each can be seen. */
export function spreadPoints(points: readonly Point[], apart: number): Point[] {
  const spread = points.map((point) => ({ ...point }));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, one] of spread.entries())
      for (const other of spread.slice(index + 1)) push(one, other, apart);
  return spread;
}

interface Movable {
  x: number;
  y: number;
}

function push(one: Movable, other: Movable, apart: number): void {
  const [right, down] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(right, down);
  if (distance >= apart) return;
  // Of two in one place, one goes down.
  const [x, y] = distance === 0 ? [0, 1] : [right / distance, down / distance];
  const half = (apart - distance) / 2;
  one.x -= x * half;
  one.y -= y * half;
  other.x += x * half;
  other.y += y * half;
}
