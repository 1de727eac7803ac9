import { localDate } from '@drsk/domain';
import { facts, note, paragraph, steps, title } from '../../documents/blocks.js';
import { formatReference } from '../../documents/format.js';
import { grid, sampleMark } from '../../documents/grid.js';
import { centreOf as centreIn } from '../../offices/centres.js';
import type { Bytes } from '../../storage/storage.js';
import { localTime } from '../papers/local-time.js';
import { samples } from '../papers/samples.js';
import type { IssuedAccess } from './temporary-access-desk.js';

/** The sheet that a visitor takes home, as a PDF file. */
export async function renderMemo(access: IssuedAccess): Promise<Bytes> {
  const { id, issuedAt, regionCode } = access;
  const issuedOn = localDate(issuedAt, regionCode);
  const number = id.replace(/^tmp-/, '').toUpperCase();
  const reference = { number, issuedOn };
  const { writePdf } = await import('../../documents/pdf/write-pdf.js');
  return writePdf({
    title: `Памятка ${formatReference(reference)}`,
    author: grid.name,
    createdOn: issuedOn,
    marks: {
      company: grid.name,
      companyDetails: `ИНН ${grid.inn}, ОГРН ${grid.ogrn}, контакт-центр ${samples.contactPhone}`,
      document: 'Памятка',
      reference: formatReference(reference),
      sample: sampleMark,
    },
    blocks: [
      ...title(reference, 'Временный доступ в личный кабинет'),
      facts([
        ...credentialsOf(access),
        ['Действует до', `${localTime(access.expiresAt, regionCode)} по местному времени`],
      ]),
      ...steps(stepsOf(access)),
      paragraph('Никому не показывайте этот лист: с ним в кабинет войдёт любой.'),
      facts(centreOf(access)),
      note(`Контакт-центр: ${samples.contactPhone}, звонок бесплатный.`),
    ],
  });
}

type Fact = readonly [label: string, value: string];

const statuses: Readonly<Record<IssuedAccess['applicantKind'], string>> = {
  individual: 'Физическое лицо',
  sole_proprietor: 'Индивидуальный предприниматель',
  legal_entity: 'Юридическое лицо',
};

function credentialsOf(access: IssuedAccess): Fact[] {
  const { applicationNumber, applicantKind, login, password } = access;
  if (applicationNumber !== null)
    return [
      ['Номер заявки', applicationNumber],
      ['Пароль', password],
    ];
  return [
    ['Статус', statuses[applicantKind]],
    ['Логин', login],
    ['Одноразовый пароль', password],
  ];
}

function stepsOf(access: IssuedAccess): string[] {
  const allowed = access.scopes.map((scope) => permissions[scope]).join(', ');
  if (access.applicationNumber !== null)
    return [
      'Откройте вход на сайте, выберите «По номеру заявки» и введите номер и пароль.',
      `Будет видна только эта заявка. С ней можно: ${allowed}.`,
    ];
  return [
    'Откройте личный кабинет на сайте и войдите: выберите статус, введите логин и одноразовый пароль. Пароль подойдёт один раз.',
    'Укажите электронную почту и телефон, придумайте постоянный пароль.',
    `Подтвердите почту по ссылке из письма — и кабинет откроется полностью. До этого в нём можно: ${allowed}.`,
  ];
}

const permissions: Readonly<Record<IssuedAccess['scopes'][number], string>> = {
  read: 'смотреть заявки и документы',
  attach: 'прикладывать документы',
  pay: 'оплачивать счета',
};

function centreOf({ regionCode }: IssuedAccess): Fact[] {
  const { name, address, hours } = centreIn(regionCode, 'ru');
  return [
    ['Выдал', name],
    ['Адрес (образец)', address],
    ['Часы работы (образец)', hours],
  ];
}
