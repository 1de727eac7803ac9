const ru = { unknown: 'Такого человека в песочнице нет: выберите логин из списка' };

const en: typeof ru = { unknown: 'The sandbox has no such person: choose a login of the list' };

export const peopleMessages = { ru, en };
