import { TypedJournal } from '../../shared/typed-journal.js';

export const correctionJournal = new TypedJournal('correction');
export const requestJournal = new TypedJournal('request');
export const answerJournal = new TypedJournal('answer');
export const fulfilmentJournal = new TypedJournal('fulfilment');
