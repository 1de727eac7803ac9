const ru = {
  address: 'Укажите адрес, куда отправить копию',
  description: 'Опишите, что случилось',
  jobs: { paper: 'Копия на бумаге готова', defect: 'Скрытый недостаток устранён' },
};

const en: typeof ru = {
  address: 'Say where to send the copy',
  description: 'Describe what is wrong',
  jobs: { paper: 'Paper copy is ready', defect: 'Hidden defect is mended' },
};

export const askingMessages = { ru, en };
