const ru = {
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  closed: 'закрыто',
  pause: (hours: string) => `перерыв ${hours}`,
};

const en: typeof ru = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  closed: 'closed',
  pause: (hours) => `break ${hours}`,
};

export const hoursMessages = { ru, en };
