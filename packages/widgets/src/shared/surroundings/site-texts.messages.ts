const ru = {
  unread: (setting: string) =>
    `texts: «${setting}» — не JSON и не адрес файла с ним. Виджеты говорят своими словами.`,
};

const en: typeof ru = {
  unread: (setting) =>
    `texts: “${setting}” is neither JSON nor the address of such a file. The widgets use their own words.`,
};

export const messages = { ru, en };
