const ru = {
  regionCode: {
    label: 'Регион',
    hint: 'Где находится объект: от этого зависят филиал и часовой пояс сроков',
  },
  purpose: {
    label: 'Для чего нужна электроэнергия',
    hint: 'До 15\u00A0кВт для дома и дачи действует упрощённый порядок',
  },
  connectionReason: { label: 'Причина обращения' },
  connectionReasonNote: { label: 'Какая именно', hint: 'Например: раздел участка' },
  isTemporary: {
    label: 'Подключение временное',
    hint: 'Например, для передвижного объекта или на время стройки',
  },
  hasMicrogeneration: {
    label: 'Есть или будет своя генерация',
    hint: 'Солнечные панели, ветрогенератор и другие установки до 15\u00A0кВт',
  },
  isMining: {
    label: 'Электроэнергия нужна для майнинга цифровой валюты',
    hint: 'О майнинге нужно сообщить в заявке: п.\u00A0117 Правил №\u00A0861',
  },
  objectName: {
    label: 'Что подключаем',
    hint: 'Например: жилой дом, дачный дом, гараж, магазин',
  },
  objectAddress: {
    label: 'Адрес объекта',
    hint: 'Населённый пункт, улица, дом или участок. Нет номера дома — опишите, как найти',
  },
  cadastralNumber: {
    label: 'Кадастровый номер участка или здания',
    hint: 'Есть в выписке из ЕГРН, например 28:01:010203:45. Поможет быстрее найти объект',
  },
  isInApartmentBuilding: {
    label: 'Помещение в многоквартирном доме',
    hint: 'Тогда понадобится согласие собственников',
  },
  activityKind: {
    label: 'Вид деятельности',
    hint: 'Чем занимаетесь на объекте: от этого зависит характер нагрузки. Например: розничная торговля',
  },
  powerKw: {
    label: 'Сколько кВт нужно ещё',
    hint: 'Только новая мощность, без той, что уже подключена. Например: 15 или 7,5',
  },
  previousPowerKw: {
    label: 'Сколько кВт уже подключено',
    hint: 'По прежнему договору или акту. Если объект не подключён, оставьте пустым',
  },
  voltageKv: {
    label: 'Напряжение',
    hint: '220 и 380\u00A0В — это 0,4\u00A0кВ. Не знаете — оставьте без ответа: будет 0,4\u00A0кВ',
  },
  phases: {
    label: 'Сколько фаз',
    hint: 'Одна — 220\u00A0В, три — 380\u00A0В. От этого зависит прибор учёта',
  },
  reliabilityCategory: {
    label: 'Категория надёжности',
    hint: 'III — один источник питания, II — два, I — два с автоматическим переключением',
  },
  commissioningMonth: {
    label: 'Когда объект будет готов',
    hint: 'Месяц и год, например 06.2027, если уже знаете',
  },
  supplierContractKind: {
    label: 'Договор с энергосбытом',
    hint: 'При энергоснабжении о передаче по сетям договаривается энергосбыт, при купле-продаже — вы сами',
  },
  existingContractNumber: { label: 'Номер договора', hint: 'Есть в договоре и в квитанции' },
  existingContractOn: { label: 'Дата договора', hint: 'Например 05.03.2019' },
};

const en: typeof ru = {
  regionCode: {
    label: 'Region',
    hint: 'Where the site is: it determines the branch and the time zone for deadlines',
  },
  purpose: {
    label: 'What you need electricity for',
    hint: 'Homes and dachas up to 15\u00A0kW qualify for the simplified procedure',
  },
  connectionReason: { label: 'Reason for applying' },
  connectionReasonNote: { label: 'Please specify', hint: 'For example: division of a plot' },
  isTemporary: {
    label: 'The connection is temporary',
    hint: 'For example, for a mobile facility or for the time of construction',
  },
  hasMicrogeneration: {
    label: 'I have or plan my own generation',
    hint: 'Solar panels, a wind turbine or other installations up to 15\u00A0kW',
  },
  isMining: {
    label: 'The electricity is for mining digital currency',
    hint: 'Mining has to be declared in the application: clause\u00A0117 of Rules No.\u00A0861',
  },
  objectName: {
    label: 'What you want to connect',
    hint: 'For example: a house, dacha, garage or shop',
  },
  objectAddress: {
    label: 'Address of the site',
    hint: 'Town or village, street, house or plot. If there is no house number, describe how to find it',
  },
  cadastralNumber: {
    label: 'Cadastral number of the plot or building',
    hint: 'You will find it in the property register extract, for example 28:01:010203:45. It helps us find the site faster',
  },
  isInApartmentBuilding: {
    label: 'The premises are in an apartment building',
    hint: 'You will then need the consent of the owners',
  },
  activityKind: {
    label: 'Type of activity',
    hint: 'What you do at the site: the type of load depends on it. For example: retail',
  },
  powerKw: {
    label: 'How many more kW you need',
    hint: 'Only the new power, without what is already connected. For example: 15 or 7.5',
  },
  previousPowerKw: {
    label: 'How many kW are already connected',
    hint: 'See your existing contract or act. Leave empty if the site is not connected',
  },
  voltageKv: {
    label: 'Voltage',
    hint: '220\u00A0V and 380\u00A0V both belong to the 0.4\u00A0kV level. If you are not sure, leave this open: we will assume 0.4\u00A0kV',
  },
  phases: {
    label: 'Number of phases',
    hint: 'One means 220\u00A0V, three mean 380\u00A0V. The meter depends on it',
  },
  reliabilityCategory: {
    label: 'Reliability category',
    hint: 'III is one power source, II is two, I is two with automatic switchover',
  },
  commissioningMonth: {
    label: 'When the site will be ready',
    hint: 'Month and year, for example 06.2027, if you already know',
  },
  supplierContractKind: {
    label: 'Contract with the supplier',
    hint: 'Under a supply contract the supplier arranges transmission; under a purchase contract you do',
  },
  existingContractNumber: {
    label: 'Contract number',
    hint: 'You will find it in the contract and on the bill',
  },
  existingContractOn: { label: 'Contract date', hint: 'For example 05.03.2019' },
};

export const objectFieldMessages = { ru, en };
