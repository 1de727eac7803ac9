import { expect } from '@open-wc/testing';
import { type FormStep, resumeAt } from './outline.js';

const step = (name: FormStep['name'], isFinished: boolean): FormStep => ({
  name,
  title: name,
  fields: [],
  problems: isFinished ? {} : { field: 'required' },
});

const outline = [
  step('connection', true),
  step('object', true),
  step('contacts', true),
  step('attachments', false),
  step('review', true),
];

describe('a form that is opened again', () => {
  const cases: [left: string | undefined, step: string, reason: string][] = [
    ['object', 'object', 'where it was left, though all of it is filled in'],
    ['attachments', 'attachments', 'the first that is not finished'],
    ['review', 'attachments', 'not beyond what is not finished'],
    ['elsewhere', 'attachments', 'no such step'],
    [undefined, 'attachments', 'from another device'],
  ];
  for (const [left, wanted, reason] of cases)
    it(`after ${left} goes on at ${wanted}: ${reason}`, () => {
      expect(resumeAt(outline, left)).to.equal(wanted);
    });
});
