import { describe, expect, it } from 'vitest';
import { ContestedAnswers } from './contested-answers.js';

describe('answers of two sides', () => {
  it.each([
    ['Дача', 'Дом', 'Баня', true, 'each says something else'],
    ['Дача', 'Дом', 'Дом', false, 'changed here alone'],
    ['Дача', 'Дом', 'Дача', false, 'both say the same'],
    ['Дача', '', 'Баня', true, 'new on both sides'],
    [null, 'Дом', 'Баня', true, 'emptied here, changed there'],
    [null, 'Дом', '', false, 'emptied on both sides'],
    [true, false, true, false, 'ticked on both sides'],
    [false, true, '', true, 'unticked here, taken away there'],
    ['Дача', 'Дом', 'Да', false, 'sent from here, without an answer'],
  ])('%s over %s and %s: contested is %s, %s', (mine, base, theirs, is, _reason) => {
    const contested = new ContestedAnswers();
    const held = { objectName: theirs };
    const sent = { objectName: ['Да'] };
    contested.contest({ objectName: mine }, { base: { objectName: base }, theirs: held, sent });
    const list = contested.list({ objectName: mine ?? '' }, held);
    expect(list.map((answer) => answer.theirs)).toEqual(is ? [theirs] : []);
  });
});
