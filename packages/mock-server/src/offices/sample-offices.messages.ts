/** Towns and addresses of the invented offices. */
const ru = {
  name: { centre: 'Центр обслуживания', point: 'Пункт обслуживания' },
  holiday: 'Праздничный день',
  shortDay: 'Предпраздничный день',
  workingSaturday: 'Рабочая суббота',
  extraSaturday: 'Дополнительный приём',
  cleaning: 'Санитарный день',
  towns: {
    'office-28-1': { town: 'Благовещенск', address: 'г. Благовещенск, ул. Образцовая, д. 1' },
    'office-28-2': { town: 'Белогорск', address: 'г. Белогорск, ул. Образцовая, д. 11' },
    'office-28-3': { town: 'Тында', address: 'г. Тында, ул. Образцовая, д. 12' },
    'office-25-1': { town: 'Владивосток', address: 'г. Владивосток, ул. Образцовая, д. 2' },
    'office-25-2': { town: 'Уссурийск', address: 'г. Уссурийск, ул. Образцовая, д. 21' },
    'office-25-3': { town: 'Находка', address: 'г. Находка, ул. Образцовая, д. 22' },
    'office-27-1': { town: 'Хабаровск', address: 'г. Хабаровск, ул. Образцовая, д. 3' },
    'office-27-2': {
      town: 'Комсомольск-на-Амуре',
      address: 'г. Комсомольск-на-Амуре, ул. Образцовая, д. 31',
    },
    'office-79-1': { town: 'Биробиджан', address: 'г. Биробиджан, ул. Образцовая, д. 4' },
    'office-79-2': { town: 'Облучье', address: 'г. Облучье, ул. Образцовая, д. 41' },
    'office-14-1': { town: 'Алдан', address: 'г. Алдан, ул. Образцовая, д. 5' },
    'office-14-2': { town: 'Нерюнгри', address: 'г. Нерюнгри, ул. Образцовая, д. 51' },
  },
};

const en: typeof ru = {
  name: { centre: 'Customer centre', point: 'Customer point' },
  holiday: 'Public holiday',
  shortDay: 'Eve of a holiday',
  workingSaturday: 'Working Saturday',
  extraSaturday: 'Extra reception',
  cleaning: 'Cleaning day',
  towns: {
    'office-28-1': { town: 'Blagoveshchensk', address: 'ul. Obraztsovaya 1, Blagoveshchensk' },
    'office-28-2': { town: 'Belogorsk', address: 'ul. Obraztsovaya 11, Belogorsk' },
    'office-28-3': { town: 'Tynda', address: 'ul. Obraztsovaya 12, Tynda' },
    'office-25-1': { town: 'Vladivostok', address: 'ul. Obraztsovaya 2, Vladivostok' },
    'office-25-2': { town: 'Ussuriysk', address: 'ul. Obraztsovaya 21, Ussuriysk' },
    'office-25-3': { town: 'Nakhodka', address: 'ul. Obraztsovaya 22, Nakhodka' },
    'office-27-1': { town: 'Khabarovsk', address: 'ul. Obraztsovaya 3, Khabarovsk' },
    'office-27-2': {
      town: 'Komsomolsk-on-Amur',
      address: 'ul. Obraztsovaya 31, Komsomolsk-on-Amur',
    },
    'office-79-1': { town: 'Birobidzhan', address: 'ul. Obraztsovaya 4, Birobidzhan' },
    'office-79-2': { town: 'Obluchye', address: 'ul. Obraztsovaya 41, Obluchye' },
    'office-14-1': { town: 'Aldan', address: 'ul. Obraztsovaya 5, Aldan' },
    'office-14-2': { town: 'Neryungri', address: 'ul. Obraztsovaya 51, Neryungri' },
  },
};

export type SampleOfficeId = keyof typeof ru.towns;

export const sampleOfficeMessages = { ru, en };
