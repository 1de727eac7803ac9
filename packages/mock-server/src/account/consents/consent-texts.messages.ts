import type { ApplicantKind, ConsentKind, RegionCode } from '@drsk/contract';

/** What the texts are filled with. */
interface Circumstances {
  readonly applicantKind: ApplicantKind;
  /** Not given where nobody has said yet in which region the object is. */
  readonly regionCode?: RegionCode | undefined;
}

type ConsentTexts = {
  readonly [Kind in ConsentKind]: (circumstances: Circumstances) => readonly string[];
};

// The texts name the operator themselves, and not by way of the list of offices: what somebody agreed to stays as it was.
const ruBranches: Record<RegionCode, string> = {
  '28': 'Амурские электрические сети',
  '25': 'Приморские электрические сети',
  '27': 'Хабаровские электрические сети',
  '79': 'Электрические сети ЕАО',
  '14': 'Южно-Якутские электрические сети',
};

const ruData: Record<ApplicantKind, string> = {
  individual:
    'фамилия, имя, отчество, дата и место рождения, паспортные данные, СНИЛС, адреса, телефон, адрес электронной почты, сведения об объекте и приложенные документы',
  sole_proprietor:
    'фамилия, имя, отчество, ИНН, ОГРНИП, паспортные данные, адреса, телефон, адрес электронной почты, сведения об объекте и приложенные документы',
  legal_entity:
    'фамилии, имена, отчества, должности, телефоны, адреса электронной почты руководителя и представителей организации и приложенные документы, в которых они названы',
};

const ruTerm =
  'Согласие действует, пока оно не отозвано. Отозвать его можно в любое время: в профиле личного кабинета, письмом оператору или в центре обслуживания. ' +
  'После отзыва оператор вправе продолжать обработку, если этого требует закон или договор.';

function ruOperator({ regionCode }: Circumstances): string {
  const company =
    'Оператор: акционерное общество «Дальневосточная распределительная сетевая компания» (АО «ДРСК»), ИНН 2801108200, г. Благовещенск.';
  return regionCode === undefined
    ? company
    : `${company} Данные обрабатывает его филиал «${ruBranches[regionCode]}».`;
}

function ruSupplier({ regionCode }: Circumstances): string {
  if (regionCode === undefined)
    return 'ПАО «ДЭК» в Амурской области, Приморском и Хабаровском краях и Еврейской автономной области; ПАО «Якутскэнерго» в Южной Якутии';
  return regionCode === '14' ? 'ПАО «Якутскэнерго»' : 'ПАО «ДЭК»';
}

const ru: ConsentTexts = {
  processing: (circumstances) => [
    'Я даю согласие АО «ДРСК» на обработку персональных данных, чтобы рассмотреть заявку на технологическое присоединение, заключить и исполнить договор.',
    ruOperator(circumstances),
    `Данные: ${ruData[circumstances.applicantKind]}.`,
    'Действия: сбор, запись, систематизация, хранение, уточнение, использование, передача в случаях, которые предусмотрены законом, удаление, уничтожение — с использованием средств автоматизации и без них.',
    ruTerm,
  ],
  supplier_transfer: (circumstances) => [
    'Я даю согласие АО «ДРСК» на передачу персональных данных гарантирующему поставщику, который обслуживает объект, чтобы он заключил договор на снабжение электроэнергией (Правила № 861, п. 103–112).',
    ruOperator(circumstances),
    `Получатель: ${ruSupplier(circumstances)}.`,
    'Данные: фамилия, имя, отчество или наименование, ИНН, СНИЛС, адреса, телефон, адрес электронной почты, сведения об объекте и его приборе учёта.',
    ruTerm,
  ],
  open_channels: (circumstances) => [
    'Я даю согласие АО «ДРСК» на передачу мне сведений о заявке и договоре по электронной почте и в СМС — по каналам без шифрования.',
    ruOperator(circumstances),
    'Данные: номер заявки, этап, сроки и суммы. Сами документы по этим каналам не передаются: письмо содержит ссылку на личный кабинет.',
    ruTerm,
  ],
  marketing: (circumstances) => [
    'Я даю согласие АО «ДРСК» на получение сообщений о новых услугах и изменениях в работе компании.',
    ruOperator(circumstances),
    'Данные: имя, телефон, адрес электронной почты. Отказ не влияет на рассмотрение заявки.',
    ruTerm,
  ],
};

const enBranches: Record<RegionCode, string> = {
  '28': 'Amur Electric Grids',
  '25': 'Primorye Electric Grids',
  '27': 'Khabarovsk Electric Grids',
  '79': 'Electric Grids of the JAO',
  '14': 'South Yakutia Electric Grids',
};

const enData: Record<ApplicantKind, string> = {
  individual:
    'last, first and middle name, date and place of birth, passport data, SNILS, addresses, telephone, e-mail address, facts about the object and the attached documents',
  sole_proprietor:
    'last, first and middle name, INN, OGRNIP, passport data, addresses, telephone, e-mail address, facts about the object and the attached documents',
  legal_entity:
    'names, positions, telephones and e-mail addresses of the head and the representatives of the organization, and the attached documents that name them',
};

const enTerm =
  'The consent holds until it is withdrawn. It can be withdrawn at any time: in the profile of the account, by a letter to the operator, or at a customer centre. ' +
  'After that the operator may go on with what the law or the contract demands.';

function enOperator({ regionCode }: Circumstances): string {
  const company =
    'Operator: the joint-stock company Far Eastern Distribution Grid Company (АО «ДРСК», DRSK), INN 2801108200, Blagoveshchensk.';
  return regionCode === undefined
    ? company
    : `${company} The data are processed by its branch ${enBranches[regionCode]}.`;
}

function enSupplier({ regionCode }: Circumstances): string {
  if (regionCode === undefined)
    return 'DEK in Amur Oblast, Primorye, Khabarovsk Krai and the Jewish Autonomous Oblast; Yakutskenergo in South Yakutia';
  return regionCode === '14' ? 'Yakutskenergo' : 'DEK';
}

const en: typeof ru = {
  processing: (circumstances) => [
    'I agree that DRSK processes personal data to consider the application for a grid connection, and to conclude and carry out the contract.',
    enOperator(circumstances),
    `Data: ${enData[circumstances.applicantKind]}.`,
    'Actions: collection, recording, arrangement, storage, correction, use, transfer where the law provides for it, deletion and destruction, by automated means and without them.',
    enTerm,
  ],
  supplier_transfer: (circumstances) => [
    'I agree that DRSK passes personal data to the guaranteeing supplier of the object, so that the supplier concludes the energy contract (Rules No. 861, items 103–112).',
    enOperator(circumstances),
    `Recipient: ${enSupplier(circumstances)}.`,
    'Data: name, INN, SNILS, addresses, telephone, e-mail address, facts about the object and its meter.',
    enTerm,
  ],
  open_channels: (circumstances) => [
    'I agree that DRSK sends me news of the application and the contract by e-mail and by text message, over channels without encryption.',
    enOperator(circumstances),
    'Data: number of the application, stage, dates and sums. The documents themselves are not sent: a letter has a link to the account.',
    enTerm,
  ],
  marketing: (circumstances) => [
    'I agree that DRSK sends me messages about new services and changes in its work.',
    enOperator(circumstances),
    'Data: name, telephone, e-mail address. A refusal does not affect the application.',
    enTerm,
  ],
};

/** The texts of the edition in force, each a document of its own with one purpose (152-ФЗ, art. 9). */
export const consentTexts = { ru, en };
