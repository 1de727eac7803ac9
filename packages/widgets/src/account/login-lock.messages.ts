const ru = {
  locked: (time: string) => `Слишком много попыток. Вход откроется снова в ${time}.`,
  unlocked: 'Можно попробовать войти ещё раз.',
};

const en: typeof ru = {
  locked: (time) => `Too many attempts. You can try again at ${time}.`,
  unlocked: 'You can try signing in again.',
};

export const messages = { ru, en };
