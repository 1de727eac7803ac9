/** Where the centres really are and when they are open is not known: all of it is invented, and marked as a sample. */
const ru = {
  name: (branch: string) => `Центр обслуживания филиала «${branch}»`,
  hours: 'пн–чт 8:00–17:00, пт 8:00–16:00, обед 12:00–12:48',
  places: {
    '28': {
      branch: 'Амурские электрические сети',
      address: 'г. Благовещенск, ул. Образцовая, д. 1',
    },
    '25': {
      branch: 'Приморские электрические сети',
      address: 'г. Владивосток, ул. Образцовая, д. 2',
    },
    '27': {
      branch: 'Хабаровские электрические сети',
      address: 'г. Хабаровск, ул. Образцовая, д. 3',
    },
    '79': { branch: 'Электрические сети ЕАО', address: 'г. Биробиджан, ул. Образцовая, д. 4' },
    '14': { branch: 'Южно-Якутские электрические сети', address: 'г. Алдан, ул. Образцовая, д. 5' },
  },
};

const en: typeof ru = {
  name: (branch) => `Customer centre of the branch ${branch}`,
  hours: 'Mon–Thu 8:00–17:00, Fri 8:00–16:00, lunch break 12:00–12:48',
  places: {
    '28': { branch: 'Amur Electric Grids', address: 'ul. Obraztsovaya 1, Blagoveshchensk' },
    '25': { branch: 'Primorye Electric Grids', address: 'ul. Obraztsovaya 2, Vladivostok' },
    '27': { branch: 'Khabarovsk Electric Grids', address: 'ul. Obraztsovaya 3, Khabarovsk' },
    '79': { branch: 'Electric Grids of the JAO', address: 'ul. Obraztsovaya 4, Birobidzhan' },
    '14': { branch: 'South Yakutia Electric Grids', address: 'ul. Obraztsovaya 5, Aldan' },
  },
};

export const centreMessages = { ru, en };
