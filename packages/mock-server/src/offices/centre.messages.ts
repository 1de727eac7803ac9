/** How the centres are called; where they really are and when they are open is not known: see the sample offices. */
const ru = {
  name: (branch: string) => `Центр обслуживания филиала «${branch}»`,
  branches: {
    '28': 'Амурские электрические сети',
    '25': 'Приморские электрические сети',
    '27': 'Хабаровские электрические сети',
    '79': 'Электрические сети ЕАО',
    '14': 'Южно-Якутские электрические сети',
  },
};

const en: typeof ru = {
  name: (branch) => `Customer centre of the branch ${branch}`,
  branches: {
    '28': 'Amur Electric Grids',
    '25': 'Primorye Electric Grids',
    '27': 'Khabarovsk Electric Grids',
    '79': 'Electric Grids of the JAO',
    '14': 'South Yakutia Electric Grids',
  },
};

export const centreMessages = { ru, en };
