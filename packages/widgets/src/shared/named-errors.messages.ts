const ru = {
  fillIn: (label: string) => `Заполните поле «${label}»`,
  mend: (label: string, error: string) => `${label} — ${error}`,
};

const en: typeof ru = {
  fillIn: (label) => `Fill in “${label}”`,
  mend: (label, error) => `${label}: ${error}`,
};

export const messages = { ru, en };
