const ru = {
  title: 'Файлы и проверка на вирусы',
  scans: { pending: 'проверяется', clean: 'чистый', infected: 'заражён, удалён' },
  verdicts: { clean: 'Чистый', infected: 'Найден вирус' },
};

const en: typeof ru = {
  title: 'Files and the search for viruses',
  scans: { pending: 'being searched', clean: 'clean', infected: 'infected, removed' },
  verdicts: { clean: 'Clean', infected: 'A virus was found' },
};

export const filesViewMessages = { ru, en };
