const ru = {
  explanation:
    'Подойдут фото или скан, на которых всё читается. Можно приложить несколько файлов к каждому пункту.',
};

const en: typeof ru = {
  explanation:
    'Photos or scans are fine as long as everything is legible. You can attach several files to each item.',
};

export const messages = { ru, en };
