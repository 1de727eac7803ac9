import type { DocumentKind } from '@drsk/contract';
import { documentMessages, formatKopecks, localDate } from '@drsk/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyDocument, type ReadDocument } from '../../test/every-document.js';

const kinds = Object.keys(documentMessages.ru) as DocumentKind[];

type Fields = (read: ReadDocument) => (string | null | undefined)[];

const money = (kopecks: number): string => formatKopecks(kopecks, 'ru');
/** As tables have them: the column says of what. */
const rubles = (kopecks: number): string => money(kopecks).replace(/\s₽$/, '');
const dayOf = (date: string): string => date.split('-').toReversed().join('.');
const object: Fields = ({ application: { answers } }) => [
  answers.objectAddress,
  `${answers.powerKw} кВт`,
];
const last = (read: ReadDocument, kind: string) =>
  read.application.timeline.findLast((event) => event.kind === kind);

/** What the API says, as the paper has to say it. */
const fields: Record<DocumentKind, Fields> = {
  application_copy: ({ application: { answers } }) => [
    answers.objectName,
    answers.objectAddress,
    answers.registeredAddress,
    answers.email,
  ],
  completeness_notice: ({ application }) => application.missingItems.map(({ comment }) => comment),
  contract_conditions: (read) => [...object(read), money(read.invoice!.amountKopecks)],
  contract_draft: (read) => [...object(read), money(read.invoice!.amountKopecks)],
  technical_conditions: object,
  invoice: ({ invoice }) => [
    rubles(invoice!.amountKopecks),
    ...invoice!.parts.map(({ amountKopecks }) => rubles(amountKopecks)),
    ...invoice!.parts.flatMap(({ dueOn }) => (dueOn ? [dayOf(dueOn)] : [])),
    invoice!.requisites.account,
    invoice!.requisites.bik,
    invoice!.requisites.inn,
  ],
  fee_calculation: ({ calculation }) => [money(calculation!.sheet.feeKopecks)],
  instruction: () => ['безопасное'],
  meter_admission_act: ({ application: { answers } }) => [answers.objectAddress],
  notice: object,
  remarks_list: ({ application }) => application.works!.remarks.map(({ text }) => text),
  conditions_act: object,
  connection_act: object,
  suspension_notice: (read) => [last(read, 'suspended')?.note],
  annulment_notice: (read) => [dayOf(localDate(last(read, 'annulled')!.at, '28'))],
  withdrawal_notice: () => ['Участок продан'],
  supplementary_agreement: ({ application }) => [application.number!],
  termination_agreement: ({ application }) => [application.number!],
  request_refusal: () => ['Сеть построена'],
};

let documents: Awaited<ReturnType<typeof everyDocument>>;
beforeAll(async () => {
  documents = await everyDocument();
}, 120_000);

describe('the file of a posted document', () => {
  it.each(kinds)('of the kind %s can be read anywhere, and says what the API says', (kind) => {
    const read = documents.get(kind)!;
    const { document, pdf } = read;
    const text = plain(pdf.pages.flat().join(' '));
    expect(pdf.areFontsEmbedded).toBe(true);
    expect(text).not.toMatch(/[?\uFFFD]{2}/);
    expect(plain(pdf.title ?? '')).toContain(document.number ?? '');
    for (const said of [document.number, ...fields[kind](read)]) {
      expect(said).toBeTruthy();
      expect(text).toContain(plain(said!));
    }
  });
});

/** Spaces of any kind and width, and breaks of lines, are a space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
