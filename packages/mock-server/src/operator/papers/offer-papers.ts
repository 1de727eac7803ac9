import { parseMonth, type Period, rulesetById, worksTerm } from '@drsk/domain';
import type { FiledApplication, Offer } from '../../applications/application.js';
import { pictureOfApplication } from '../../applications/picture.js';
import type { Moment } from '../../clock/moment.js';
import type { Fee } from '../../documents/fee-data.js';
import { formatReference } from '../../documents/format.js';
import { calculationOf } from '../calculation.js';
import { calculationPaper } from './calculation-paper.js';
import { feeOf } from './fee.js';
import { type Paper, paper } from './paper.js';
import { periodText } from './periods.js';
import { samples } from './samples.js';
import { connectionOf, pointsOf, subjectOf } from './subject.js';

/** What is posted together (п. 105), of an application that has its offer already. */
export function offerPapers(application: FiledApplication, offer: Offer, moment: Moment): Paper[] {
  const subject = (suffix?: string) => subjectOf(application, moment, suffix);
  const connection = connectionOf(application);
  const sheet = calculationOf(application, 'ru')?.sheet;
  if (!sheet) return [];
  const fee = feeOf(sheet);
  const invoice = { ...subject(), number: offer.invoiceNumber };
  return [
    contract(application, offer, { fee, subject }),
    technicalConditions(application, moment),
    paper({ kind: 'invoice', data: { ...invoice, fee, purpose: purposeOf(invoice) } }),
    calculationPaper(application, sheet, moment),
    paper({ kind: 'instruction', data: { ...subject('И'), connection } }),
  ];
}

interface ContractSubject {
  readonly fee: Fee;
  readonly subject: (suffix?: string) => ReturnType<typeof subjectOf>;
}

/** Conditions that paying accepts, or a draft that is signed (п. 15, 105). */
function contract(
  application: FiledApplication,
  { works }: Offer,
  { fee, subject }: ContractSubject,
): Paper {
  const ruleset = rulesetById(application.filing.ruleset);
  const { category } = application.filing;
  const isMobile = application.answers.temporaryKind === 'mobile';
  const content = {
    ...subject(),
    connection: connectionOf(application),
    distanceMeters: works.distanceM,
    technicalConditions: subject('ТУ'),
    technicalConditionsTerm: periodText(samples.technicalConditionsTerm),
    worksTerm: periodText(worksTerm(ruleset, { ...works, ...category, isMobile })),
    fee,
  };
  if (category.track === 'simplified') return paper({ kind: 'contract_conditions', data: content });
  const signBy = pictureOfApplication(application).dueOn ?? '';
  return paper({
    kind: 'contract_draft',
    data: {
      ...content,
      signingTerm: periodText(ruleset.terms.signing),
      signBy,
    },
  });
}

/** Once more in another name, for longer or for another power, they have a number of their own. */
export function technicalConditions(
  application: FiledApplication,
  moment: Moment,
  {
    suffix = 'ТУ',
    term = samples.technicalConditionsTerm,
  }: { suffix?: string; term?: Period } = {},
): Paper {
  const { feedingCentre, substation, gridWorks, applicantWorks } = samples;
  const subject = subjectOf(application, moment, suffix);
  return paper({
    kind: 'technical_conditions',
    data: {
      ...subject,
      connection: connectionOf(application),
      commissioningYear: commissioningYear(application) ?? Number(subject.issuedOn.slice(0, 4)),
      points: pointsOf(application),
      mainSource: `${feedingCentre}, ${substation}`,
      gridWorks,
      applicantWorks,
      term: periodText(term),
    },
  });
}

function commissioningYear({ answers }: FiledApplication): number | undefined {
  const { commissioningMonth, stage1CommissioningMonth } = answers;
  const month = parseMonth(commissioningMonth ?? stage1CommissioningMonth ?? '');
  return month === undefined ? undefined : Number(month.slice(0, 4));
}

/** Names the invoice: п. 103. */
function purposeOf(invoice: ReturnType<typeof subjectOf>): string {
  return `Оплата по счёту ${formatReference(invoice)} за технологическое присоединение, заявка № ${invoice.application.number}`;
}
