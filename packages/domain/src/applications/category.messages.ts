import type { CategoryReason } from './category.js';

const ru = {
  reasons: {
    household:
      'Дом или дача физического лица, не больше 15 кВт вместе с прежней мощностью: упрощённый порядок, п. 14 Правил № 861.',
    small_business:
      'Организация или предприниматель, не больше 150 кВт вместе с прежней мощностью: упрощённый порядок, п. 12(1) Правил № 861.',
    temporary:
      'Временное присоединение идёт по п. 13 Правил № 861, со своими сроками и документами.',
    microgeneration:
      'Подключение своей генерации идёт по отдельным правилам: понадобятся сведения о генераторе.',
    mining:
      'При майнинге цифровой валюты нужны сведения из реестра, и рассмотрение заявки могут приостановить (раздел XI Правил № 861).',
    individual_above_15:
      'Физическому лицу больше 15 кВт подключают в общем порядке (п. 9 Правил № 861): другие форма, сроки и цена. Учтите: прежняя мощность на этом участке складывается с новой.',
    individual_business:
      'Физическое лицо подключает для предпринимательства в общем порядке (п. 9 Правил № 861). Если вы зарегистрированы как ИП, войдите в кабинет предпринимателя: до 150 кВт там действует упрощённый порядок.',
    first_category:
      'Первая категория надёжности — это два независимых источника с автоматическим переключением; её подключают в общем порядке (п. 9 Правил № 861).',
    above_150:
      'Больше 150 кВт подключают в общем порядке (п. 12 Правил № 861): другие форма, сроки и цена. Прежняя мощность складывается с новой.',
    above_670:
      'От 670 кВт подключают в общем порядке (п. 9 Правил № 861): другие форма, сроки и цена. Прежняя мощность складывается с новой.',
    above_04kv:
      'Выше 0,4 кВ подключение заканчивается осмотром и актами вместо уведомления (п. 110 Правил № 861).',
  } satisfies Record<CategoryReason, string>,
  whatToDo:
    'Подать такую заявку через кабинет пока нельзя. Позвоните в контакт-центр 8-800-100-03-97 (бесплатно): подскажут форму, документы и ближайший пункт обслуживания.',
};

const en: typeof ru = {
  reasons: {
    household:
      'A household of an individual, no more than 15 kW together with what was connected before: the simplified procedure, clause 14 of Rules No. 861.',
    small_business:
      'An organization or a sole proprietor, no more than 150 kW together with what was connected before: the simplified procedure, clause 12(1) of Rules No. 861.',
    temporary:
      'A temporary connection follows clause 13 of Rules No. 861, with terms and documents of its own.',
    microgeneration:
      'Connecting your own generation follows separate rules: details of the generator are needed.',
    mining:
      'Mining of digital currency needs entries of the registry, and the application may be suspended (section XI of Rules No. 861).',
    individual_above_15:
      'An individual is connected to more than 15 kW by the general procedure (clause 9 of Rules No. 861): another form, other terms, another price. Power connected to the plot before is added to the new power.',
    individual_business:
      'An individual is connected for business by the general procedure (clause 9 of Rules No. 861). If you are registered as a sole proprietor, use that account: up to 150 kW the simplified procedure applies there.',
    first_category:
      'Reliability category I means two independent sources with automatic switching; it is connected by the general procedure (clause 9 of Rules No. 861).',
    above_150:
      'More than 150 kW is connected by the general procedure (clause 12 of Rules No. 861): another form, other terms, another price. Power connected before is added to the new power.',
    above_670:
      '670 kW and more is connected by the general procedure (clause 9 of Rules No. 861): another form, other terms, another price. Power connected before is added to the new power.',
    above_04kv:
      'Above 0.4 kV the connection ends with an inspection and acts in place of the notice (clause 110 of Rules No. 861).',
  },
  whatToDo:
    'Such an application cannot be filed in the account yet. Call the contact centre, 8-800-100-03-97 (free of charge): they will name the form, the documents and the nearest office.',
};

export const categoryMessages = { ru, en };
