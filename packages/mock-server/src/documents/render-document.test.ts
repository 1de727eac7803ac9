import { describe, expect, it } from 'vitest';
import { readPdf } from '../../test/read-pdf.js';
import { sampleDocuments } from '../../test/sample-documents.js';
import type { DocumentKind } from './document-data.js';
import type { Written } from './recipe.js';
import { renderDocument } from './render-document.js';

const samples: [kind: DocumentKind, title: string, says: string[]][] = [
  [
    'application_copy',
    'Заявка № 28-26-000123 от 18.12.2026',
    ['Запрашиваемая мощность, кВт', 'Выписка из ЕГРН 28-10-013002-1234.pdf'],
  ],
  [
    'completeness_notice',
    'Уведомление № 28-26-000123-К от 12.01.2027',
    ['о недостающих сведениях и документах', 'Дата выдачи паспорта', 'не позднее 29.01.2027'],
  ],
  [
    'contract_conditions',
    'Условия договора № 28-26-000123-Д от 12.01.2027',
    ['15 кВт', '0,4 кВ', '2 года', '6 месяцев', 'акцептом', '0,25 %', '43 349,80 ₽'],
  ],
  [
    'technical_conditions',
    'Технические условия № 28-26-000123-ТУ от 12.01.2027',
    ['Опора № 18', 'Год ввода', 'не предусматривается', 'СИП-4'],
  ],
  [
    'invoice',
    'Счёт на оплату № 28-26-000123 от 12.01.2027',
    ['040813608', '40702810770000001111', 'ТЕСТ БАНК', '6 502,47', '24.02.2027', 'НДС 22 %'],
  ],
  [
    'fee_calculation',
    'Расчёт платы № 28-26-000123-Р от 12.01.2027',
    ['C2.3.1.4.2.1', '0,25', '1 135 564,57', '383 346,80', 'применяется', '43 349,80 ₽'],
  ],
  ['instruction', 'Инструкция № 28-26-000123-И от 12.01.2027', ['безопасное', 'Запрещается']],
  [
    'meter_admission_act',
    'Акт допуска прибора учёта № 28-26-000123-ПУ от 04.03.2027',
    ['000 000 123', '05.10.2026', '28-0004511', 'допущен в эксплуатацию'],
  ],
  [
    'notice',
    'Уведомление № 28-26-000123-У от 04.03.2027',
    ['об обеспечении сетевой организацией возможности присоединения', '02.04.2027'],
  ],
  [
    'annulment_notice',
    'Уведомление № 28-26-000123-А от 20.01.2027',
    ['об аннулировании заявки', 'не поступила до 19.01.2027', 'Пункт 105 Правил'],
  ],
  [
    'withdrawal_notice',
    'Уведомление № 28-26-000123-О от 22.12.2026',
    [
      'об отзыве заявки',
      'Объект продан',
      'Покупатель подаст заявку сам',
      'платить по ней не нужно',
    ],
  ],
  [
    'supplementary_agreement',
    'Дополнительное соглашение № 28-26-000123-ДС1 от 01.02.2027',
    ['к договору', '№ 28-26-000123-ОБ1 от 25.01.2027: Перенос платежа', '01.03.2027'],
  ],
  [
    'termination_agreement',
    'Соглашение о расторжении № 28-26-000123-СР от 01.02.2027',
    ['о расторжении договора', 'Работы по договору прекращаются'],
  ],
  [
    'request_refusal',
    'Ответ на обращение № 28-26-000123-ОТ3 от 01.02.2027',
    ['об отказе', 'Уменьшение мощности', 'Работы уже выполнены'],
  ],
  [
    'contract_draft',
    'Проект договора № 28-26-000123-Д от 12.01.2027',
    ['300 кВт', '10 кВ', '1 год', '10 рабочих дней', '26.01.2027', 'пункт 15 Правил'],
  ],
  [
    'remarks_list',
    'Перечень замечаний № 28-26-000123-З от 14.05.2027',
    ['Нет повторного заземления', '3 рабочих дня', 'пункт 89 Правил'],
  ],
  [
    'conditions_act',
    'Акт № 28-26-000123-АТУ от 17.05.2027',
    ['о выполнении технических условий', 'приложение № 15', 'Замечаний нет', '24.05.2027'],
  ],
  [
    'connection_act',
    'Акт № 28-26-000123-АТП от 15.06.2027',
    [
      'об осуществлении технологического присоединения',
      'приложение № 1 к',
      '09.06.2027',
      'Опора № 18',
      'Присоединение временное',
    ],
  ],
  [
    'suspension_notice',
    'Уведомление № 28-26-000123-П от 25.12.2026',
    ['о приостановке рассмотрения', '24.12.2026', 'запись № 7', 'пункт 118 Правил'],
  ],
];

describe('a document', () => {
  it.each(samples)('of the kind %s is called "%s" and says what it must', async (...sample) => {
    const [kind, title, says] = sample;
    const pdf = await readPdf(await renderDocument(written(kind)));
    const text = pdf.pages.flat().join(' ');
    expect(pdf.title?.replaceAll('\u00a0', ' ')).toBe(title);
    for (const part of says) expect(text).toContain(part);
  });

  it.each(samples)('of the kind %s has the same bytes whenever it is made', async (kind) => {
    const first = await renderDocument(written(kind));
    expect(await renderDocument(written(kind))).toEqual(first);
  });

  it('carries the company, its number and the mark of a sample on every page', async () => {
    const { pages } = await readPdf(await renderDocument(written('contract_conditions')));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, lines] of pages.entries()) {
      expect(lines).toContain('АО «ДРСК», филиал «Амурские электрические сети»');
      expect(lines).toContain('№ 28-26-000123-Д от 12.01.2027');
      expect(lines).toContain('ОБРАЗЕЦ. Документ тестовой среды, юридической силы не имеет');
      expect(lines).toContain(`Страница ${index + 1} из ${pages.length}`);
    }
  });

  it('fits an invoice on one page', async () => {
    const { pages } = await readPdf(await renderDocument(written('invoice')));
    expect(pages).toHaveLength(1);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>', 'HTML is plain text'],
    ['дом 👨‍👩‍👧 №\u{1F3E0}', 'дом □□□ №□', 'the font has no emoji'],
    ['и\u0306од', 'йод', 'letters and marks are put together'],
    ['Өлүөхүмэ', 'Өлүөхүмэ', 'Sakha is written in South Yakutia'],
    ['a\tb\u0000c\u200bd', 'a bcd', 'controls have no shape'],
    ['\ud800', '□', 'half a character is none'],
  ])('writes %j as "%s": %s', async (value, expected) => {
    const { pages } = await readPdf(await renderDocument(withAnswer(value)));
    expect(pages.flat()).toContain(expected);
  });

  it('breaks a word of 500 letters, losing none', async () => {
    const word = 'щ'.repeat(500);
    const { pages } = await readPdf(await renderDocument(withAnswer(word)));
    const pieces = pages.flat().filter((line) => /^щ+$/.test(line));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(word);
  });

  it('goes on over pages when one answer is longer than a page', async () => {
    const value = Array.from({ length: 150 }, (_, line) => `Строка ${line}`).join('\n');
    const { pages } = await readPdf(await renderDocument(withAnswer(value)));
    const lines = pages.flat().filter((line) => line.startsWith('Строка'));
    expect(lines).toEqual(value.split('\n'));
  });
});

/** Each kind with what it is filled with, which the type of a table cannot say. */
function written(kind: DocumentKind): Written {
  return { kind, data: sampleDocuments[kind] } as Written;
}

function withAnswer(value: string): Written {
  const sections = [{ title: 'Объект', answers: [{ label: 'Комментарий', value }] }];
  const data = { ...sampleDocuments.application_copy, sections };
  return { kind: 'application_copy', data };
}
