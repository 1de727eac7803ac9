import { socialCategoryMessages, type WorksFacts } from '@drsk/domain';
import type { FiledApplication, Offer } from '../../applications/application.js';
import { isTurnOf } from '../../applications/machines.js';
import type { Moment } from '../../clock/moment.js';
import { readChoice, readNumber, refuseInput, sayOf } from '../input.js';
import { offeredFee, socialChoices } from '../offered-fee.js';
import type { OperatorField, OperatorInput } from '../operator.js';
import { offerPapers } from '../papers/offer-papers.js';
import { connectionOf } from '../papers/subject.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';
import type { ApplicationAction } from './action.js';

const no = { value: 'no', label: { ru: 'Нет', en: 'No' } };
const yes = { value: 'yes', label: { ru: 'Да', en: 'Yes' } };

const fields: readonly OperatorField[] = [
  {
    name: 'amountKopecks',
    label: {
      ru: 'Плата по особому решению, копеек (пусто — по ставкам)',
      en: 'Fee by a decision of its own, in kopecks (empty: by the rates)',
    },
  },
  {
    name: 'distanceM',
    label: { ru: 'До сети, м (пусто — 15)', en: 'Distance to the network, m (empty: 15)' },
  },
  {
    name: 'settlement',
    label: { ru: 'Местность', en: 'Settlement' },
    choices: [
      { value: 'rural', label: { ru: 'Село', en: 'Rural' } },
      { value: 'town', label: { ru: 'Город', en: 'Town' } },
    ],
  },
  {
    name: 'overheadM',
    label: {
      ru: 'Воздушная линия, м (пусто — по расстоянию)',
      en: 'Overhead line, m (empty: by the distance)',
    },
  },
  {
    name: 'socialCategory',
    label: { ru: 'Социальная категория', en: 'Social category' },
    choices: socialChoices.map((value) => ({ value, label: socialLabel(value) })),
  },
  {
    name: 'needsConstruction',
    label: { ru: 'Нужно строить сеть', en: 'Network has to be built' },
    choices: [no, yes],
  },
  {
    name: 'crossesOtherLand',
    label: { ru: 'Через чужую землю', en: 'Crosses land of others' },
    choices: [no, yes],
  },
];

/** П. 105: contract conditions, technical conditions, invoice and instruction; the fee is due in parts from now on. */
export const postOffer: ApplicationAction = {
  name: 'post_offer',
  label: { ru: 'Разместить договор и счёт', en: 'Post contract and invoice' },
  fields,
  isAllowed: (application) => isTurnOf('offer_posted', application),
  async run(application, moment, input) {
    const offer = readOffer(application, input, moment);
    const offered = { ...application, filing: { ...application.filing, offer } };
    const papers = (after: FiledApplication) => offerPapers(after, offer, moment);
    await settle(await post(offered, { kind: 'offer_posted', papers }, moment), moment);
  },
};

function readOffer(application: FiledApplication, input: OperatorInput, moment: Moment): Offer {
  const works = readWorks(application, input);
  const decidedKopecks = readOptional(input, 'amountKopecks');
  if (decidedKopecks === 0) refuseInput('amountKopecks', 'number', sayOf('number'));
  const overheadM = readOptional(input, 'overheadM');
  const social = readChoice(input, 'socialCategory', socialChoices);
  const socialCategory = social === 'none' ? null : social;
  const findings = { works, overheadM, socialCategory, decidedKopecks };
  const calculation = offeredFee(application, findings, moment);
  return { invoiceNumber: invoiceNumber(application), calculation, works };
}

/** A mended offer has an invoice of its own. */
function invoiceNumber({ filing }: FiledApplication): string {
  const offers = filing.timeline.filter(({ kind }) => kind === 'offer_posted');
  return `${filing.number}-${offers.length + 1}`;
}

function readOptional(input: OperatorInput, name: string): number | null {
  return input[name]?.trim() ? readNumber(input, name, 0) : null;
}

function socialLabel(category: (typeof socialChoices)[number]): OperatorField['label'] {
  if (category === 'none') return { ru: 'Нет', en: 'None' };
  const { ru, en } = socialCategoryMessages;
  return { ru: ru[category].title, en: en[category].title };
}

/** Without more ado the network is at hand: 30 working days, 16(б). */
function readWorks(application: FiledApplication, input: OperatorInput): WorksFacts {
  return {
    voltageKv: connectionOf(application).voltageKv,
    distanceM: readNumber(input, 'distanceM', 15),
    settlement: readChoice(input, 'settlement', ['rural', 'town']),
    needsConstruction: readChoice(input, 'needsConstruction', ['no', 'yes']) === 'yes',
    crossesOtherLand: readChoice(input, 'crossesOtherLand', ['no', 'yes']) === 'yes',
  };
}
