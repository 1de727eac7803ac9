import { describe, expect, it } from 'vitest';
import { formatCoordinates, parseCoordinates } from './coordinates.js';

describe('coordinates', () => {
  it.each([
    ['50.3361, 127.5204', '50.3361, 127.5204', 'as maps copy them'],
    ['50.3361,127.5204', '50.3361, 127.5204', 'no space between'],
    ['50,3361 127,5204', '50.3361, 127.5204', 'decimal commas'],
    ['50,3361; 127,5204', '50.3361, 127.5204', 'a semicolon between'],
    ['50°20′10″ с. ш. 127°31′13″ в. д.', '50.336111, 127.520278', 'degrees, minutes, seconds'],
    ['N50°20\'10.5" E127°31\'13"', '50.33625, 127.520278', 'straight quotes, letters before'],
    ["50° 20,5' 127° 31,25'", '50.341667, 127.520833', 'degrees and minutes'],
    ['50:20:10 127:31:13', '50.336111, 127.520278', 'colons'],
    ['127.5204, 50.3361', '50.3361, 127.5204', 'longitude first'],
    ['Широта 50.3361, долгота 127.5204', '50.3361, 127.5204', 'named'],
    ['50.33611111111, 127.52027777778', '50.336111, 127.520278', 'a tenth of a metre is enough'],
  ])('%s are %s: %s', (typed, written) => {
    expect(formatCoordinates(typed)).toBe(written);
    expect(formatCoordinates(written)).toBe(written);
  });

  it.each([
    ['50.3361', 'one number'],
    ['50.3361, 127.5204, 100', 'three numbers'],
    ['50°61′10″ 127°31′13″', 'sixty-one minutes'],
    ['50.5°20′ 127°31′', 'a fraction before minutes'],
    ['-50.3361, 127.5204', 'a sign before'],
    ['127.5, 128.5', 'two longitudes'],
    ['50.3361, 190.5', 'beyond the globe'],
    ['у реки, 50.3361 127.5204', 'words'],
    ['', 'nothing'],
  ])('%s are none: %s', (typed) => {
    expect(parseCoordinates(typed)).toBeUndefined();
    expect(formatCoordinates(typed)).toBe(typed);
  });
});
