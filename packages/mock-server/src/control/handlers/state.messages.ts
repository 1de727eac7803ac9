const ru = {
  unknown: 'Такого сценария нет',
  noScenario: 'Это не файл сценария, или он испорчен',
};

const en: typeof ru = {
  unknown: 'There is no such scenario',
  noScenario: 'This is no file of a scenario, or it is broken',
};

export const stateMessages = { ru, en };
