import { expect } from '@open-wc/testing';
import { nearest } from './nearest.js';

const words = ['region', 'locale', 'success-url', 'registration-url', 'id'];

describe('the nearest word', () => {
  for (const [word, meant, why] of [
    ['regoin', 'region', 'letters are swapped'],
    ['Region', 'region', 'it is spelled with a capital'],
    ['sucess-url', 'success-url', 'a letter is missing'],
    ['successUrl', 'success-url', 'it is spelled as in a program'],
    ['registation-ulr', 'registration-url', 'two slips'],
    ['lokale', 'locale', 'a letter is another'],
    ['theme', undefined, 'it is another word'],
    ['idx', 'id', 'a letter too many'],
    ['x', undefined, 'short words resemble each other'],
  ] as const)
    it(`to ${word} is ${meant}: ${why}`, () => {
      expect(nearest(word, words)).to.equal(meant);
    });
});
