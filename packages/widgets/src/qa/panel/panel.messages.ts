const ru = {
  mark: 'Песочница: данные вымышлены',
  label: 'Песочница и инструменты проверки',
  open: 'Проверка',
  close: 'Закрыть',
  console: 'Консоль песочницы',
  without: 'Служба настоящая: время и сбои отсюда не меняются.',
  failed: (reason: string) => `Не получилось: ${reason}`,
};

const en: typeof ru = {
  mark: 'Sandbox: sample data only',
  label: 'Sandbox and tools for testing',
  open: 'Testing',
  close: 'Close',
  console: 'Console of the sandbox',
  without: 'The service is a real one: its time and its faults are not to be changed from here.',
  failed: (reason) => `That did not work: ${reason}`,
};

export const messages = { ru, en };
