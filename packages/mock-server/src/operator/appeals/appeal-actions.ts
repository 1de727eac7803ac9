import { enums } from '@drsk/contract';
import { appealMessages, nextAppealStatus } from '@drsk/domain';
import type { AppealRow } from '../../appeals/appeal.js';
import { addPaper } from '../../appeals/add-file.js';
import { answer, forward } from '../../appeals/move-appeal.js';
import { readChoice, readText } from '../input.js';
import type { OperatorAction } from '../operator.js';
import { answerPaper } from './answer-paper.js';

const { ru, en } = appealMessages;

/** What is done with an appeal by whoever reads it. */
export const appealActionsOfGrid: readonly OperatorAction<AppealRow>[] = [
  {
    name: 'answer',
    label: { ru: 'Ответить', en: 'Answer' },
    fields: [
      { name: 'text', label: { ru: 'Ответ', en: 'Answer' }, isRequired: true },
      {
        name: 'paper',
        label: { ru: 'Письмо в PDF', en: 'Letter as PDF' },
        choices: [
          { value: 'no', label: { ru: 'без письма', en: 'without' } },
          { value: 'yes', label: { ru: 'приложить', en: 'attach' } },
        ],
      },
    ],
    isAllowed: ({ status }) => nextAppealStatus(status, 'answer') !== undefined,
    async run(row, moment, input) {
      const text = readText(input, 'text');
      const hasPaper = readChoice(input, 'paper', ['no', 'yes']) === 'yes';
      const files = hasPaper ? [await addPaper(await answerPaper(row, text), row, moment)] : [];
      await answer(row, { text, files }, moment);
    },
  },
  {
    name: 'forward',
    label: { ru: 'Передать по принадлежности', en: 'Forward to the right addressee' },
    fields: [
      {
        name: 'addressee',
        label: { ru: 'Кому', en: 'To whom' },
        choices: enums.AppealAddressee.map((value) => ({
          value,
          label: { ru: ru.addressees[value], en: en.addressees[value] },
        })),
      },
      {
        name: 'name',
        label: { ru: 'Название, например ПАО «ДЭК»', en: 'Name, such as ПАО «ДЭК»' },
        isRequired: true,
      },
      { name: 'reason', label: { ru: 'Почему', en: 'Why' }, isRequired: true },
    ],
    isAllowed: ({ status }) => nextAppealStatus(status, 'forward') !== undefined,
    async run(row, moment, input) {
      const addressee = readChoice(input, 'addressee', [...enums.AppealAddressee]);
      const name = readText(input, 'name');
      await forward(row, { addressee, name, reason: readText(input, 'reason') }, moment);
    },
  },
];
