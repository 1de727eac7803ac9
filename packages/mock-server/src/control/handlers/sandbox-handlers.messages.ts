const ru = {
  scenario: (name: string) => `Сценария ${name} нет`,
};

const en: typeof ru = {
  scenario: (name) => `There is no scenario ${name}`,
};

export const sandboxMessages = { ru, en };
