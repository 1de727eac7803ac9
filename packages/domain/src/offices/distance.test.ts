import { expect, it } from 'vitest';
import { distanceKm } from './distance.js';

const blagoveshchensk = { latitude: 50.2907, longitude: 127.5272 };

it.each([
  [blagoveshchensk, 0, 'the same place'],
  [{ latitude: 48.4802, longitude: 135.0719 }, 579, 'Khabarovsk'],
  [{ latitude: 50.2907, longitude: -52.4728 }, 8831, 'over the pole, to the other side'],
])('to %o is about %i km: %s', (place, expected) => {
  expect(Math.round(distanceKm(blagoveshchensk, place) / 5) * 5).toBe(Math.round(expected / 5) * 5);
});
