const ru = {
  taken: (facts: string) =>
    `Из калькулятора взяты ваши ответы: ${facts}. Любой можно изменить на его шаге.`,
  undo: 'Не брать из калькулятора',
  undone: 'Ответы из калькулятора убраны.',
  power: (kw: string) => `ещё ${kw}\u00A0кВт`,
  previousPower: (kw: string) => `уже подключено ${kw}\u00A0кВт`,
  phases: (count: string): string => (count === '1' ? 'одна фаза' : 'три фазы'),
  temporary: 'временное подключение',
  installment: 'рассрочка',
};

const en: typeof ru = {
  taken: (facts) =>
    `Your answers to the calculator are taken over: ${facts}. You can change each at its step.`,
  undo: 'Do without the calculator’s answers',
  undone: 'The calculator’s answers are taken back.',
  power: (kw) => `${kw}\u00A0kW more`,
  previousPower: (kw) => `${kw}\u00A0kW connected already`,
  phases: (count) => (count === '1' ? 'one phase' : 'three phases'),
  temporary: 'a temporary connection',
  installment: 'an installment plan',
};

export const messages = { ru, en };
