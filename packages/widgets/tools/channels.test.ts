import { expect, it } from 'vitest';
import { channelsOf } from './channels.ts';

it.each([
  ['1.4.2', ['v1', 'v1.4']],
  ['0.0.0', ['v0', 'v0.0']],
  ['2.0.0-next.3', ['next']],
  ['2.0.0-canary.20261127', ['canary']],
])('%s moves %j', (version, channels) => {
  expect(channelsOf(version)).toEqual(channels);
});

it('knows no folder for anything else', () => {
  expect(() => channelsOf('latest')).toThrow('latest');
});
