import type { CategoryReason } from '@drsk/contract';

const ru = {
  reasons: {
    household:
      'Дом или дача физического лица, не больше 15\u00A0кВт вместе с прежней мощностью: упрощённый порядок, п.\u00A014 Правил №\u00A0861.',
    small_business:
      'Организация или предприниматель, не больше 150\u00A0кВт вместе с прежней мощностью: упрощённый порядок, п.\u00A012(1) Правил №\u00A0861.',
    temporary:
      'Временное присоединение идёт по п.\u00A013 Правил №\u00A0861, со своими сроками и документами.',
    temporary_above_150:
      'Временно подключают передвижные объекты до 150\u00A0кВт: этот подключают как постоянный.',
    temporary_above_35kv:
      'Временно подключают к сетям до 35\u00A0кВ: этот объект подключают как постоянный.',
    microgeneration:
      'Своя генерация до 15\u00A0кВт без новой нагрузки: упрощённый порядок, п.\u00A013(2) и 13(4) Правил №\u00A0861.',
    microgeneration_with_load:
      'Своя генерация до 15\u00A0кВт вместе с нагрузкой подключается по одной заявке: п.\u00A013(3), 13(5) и 13(6) Правил №\u00A0861.',
    microgeneration_beyond:
      'Свою генерацию вместе с нагрузкой подключают в упрощённом порядке до 1000\u00A0В, от одного источника и до 150\u00A0кВт. Эта заявка идёт в общем порядке (п.\u00A09 Правил №\u00A0861).',
    generation:
      'Генератор больше 15\u00A0кВт подключают в общем порядке (п.\u00A09 Правил №\u00A0861).',
    grid_company:
      'Сетевая организация присоединяется к смежной сети в общем порядке (п.\u00A013(1) Правил №\u00A0861).',
    redistribution:
      'Мощность передаёт другой потребитель по соглашению: раздел IV Правил №\u00A0861.',
    mining:
      'При майнинге цифровой валюты нужны сведения из реестра, и рассмотрение заявки могут приостановить (раздел XI Правил №\u00A0861).',
    individual_above_15:
      'Физическому лицу больше 15\u00A0кВт подключают в общем порядке (п.\u00A09 Правил №\u00A0861): другие форма, сроки и цена. Учтите: прежняя мощность на этом участке складывается с новой.',
    individual_business:
      'Физическое лицо подключает для предпринимательства в общем порядке (п.\u00A09 Правил №\u00A0861). Если вы зарегистрированы как ИП, войдите в кабинет предпринимателя: до 150\u00A0кВт там действует упрощённый порядок.',
    first_category:
      'Первая категория надёжности — это два независимых источника с автоматическим переключением; её подключают в общем порядке (п.\u00A09 Правил №\u00A0861).',
    above_150:
      'Больше 150\u00A0кВт подключают в общем порядке (п.\u00A012 Правил №\u00A0861): другие форма, сроки и цена. Прежняя мощность складывается с новой.',
    above_670:
      'От 670\u00A0кВт подключают в общем порядке (п.\u00A09 Правил №\u00A0861): другие форма, сроки и цена. Прежняя мощность складывается с новой.',
    above_04kv:
      'Выше 0,4\u00A0кВ подключение заканчивается осмотром и актами вместо уведомления (п.\u00A0110 Правил №\u00A0861).',
  } satisfies Record<CategoryReason, string>,
};

const en: typeof ru = {
  reasons: {
    household:
      'A home or dacha of an individual, up to 15\u00A0kW including any power connected before: the simplified procedure, clause\u00A014 of Rules No.\u00A0861.',
    small_business:
      'An organization or a sole proprietor, up to 150\u00A0kW including any power connected before: the simplified procedure, clause\u00A012(1) of Rules No.\u00A0861.',
    temporary:
      'Temporary connections follow clause\u00A013 of Rules No.\u00A0861, with their own deadlines and documents.',
    temporary_above_150:
      'Mobile facilities are connected temporarily up to 150\u00A0kW: this one is connected as a permanent one.',
    temporary_above_35kv:
      'Temporary connections stay below 35\u00A0kV: this site is connected as a permanent one.',
    microgeneration:
      'Your own generation up to 15\u00A0kW without a new load: the simplified procedure, clauses\u00A013(2) and 13(4) of Rules No.\u00A0861.',
    microgeneration_with_load:
      'Your own generation up to 15\u00A0kW is connected together with the load by one application: clauses\u00A013(3), 13(5) and 13(6) of Rules No.\u00A0861.',
    microgeneration_beyond:
      'Generation and load are connected together under the simplified procedure below 1000\u00A0V, from one source and up to 150\u00A0kW. This application follows the general procedure (clause\u00A09 of Rules No.\u00A0861).',
    generation:
      'A generator above 15\u00A0kW is connected under the general procedure (clause\u00A09 of Rules No.\u00A0861).',
    grid_company:
      'A grid company connects to a neighbouring grid under the general procedure (clause\u00A013(1) of Rules No.\u00A0861).',
    redistribution:
      'Another consumer transfers the power by agreement: section IV of Rules No.\u00A0861.',
    mining:
      'Mining digital currency requires details from the official register, and the review of the application may be suspended (section XI of Rules No.\u00A0861).',
    individual_above_15:
      'Individuals who need more than 15\u00A0kW are connected under the general procedure (clause\u00A09 of Rules No.\u00A0861), with a different form, deadlines and price. Power already connected at this plot is added to the new power.',
    individual_business:
      'Individuals who need electricity for business are connected under the general procedure (clause\u00A09 of Rules No.\u00A0861). If you are registered as a sole proprietor, sign in to that account: the simplified procedure applies there up to 150\u00A0kW.',
    first_category:
      'Reliability category I means two independent sources with automatic switchover; it is connected under the general procedure (clause\u00A09 of Rules No.\u00A0861).',
    above_150:
      'More than 150\u00A0kW is connected under the general procedure (clause\u00A012 of Rules No.\u00A0861), with a different form, deadlines and price. Power connected before is added to the new power.',
    above_670:
      '670\u00A0kW and more is connected under the general procedure (clause\u00A09 of Rules No.\u00A0861), with a different form, deadlines and price. Power connected before is added to the new power.',
    above_04kv:
      'Above 0.4\u00A0kV, the connection ends with an inspection and signed acts instead of a notice (clause\u00A0110 of Rules No.\u00A0861).',
  },
};

export const categoryMessages = { ru, en };
