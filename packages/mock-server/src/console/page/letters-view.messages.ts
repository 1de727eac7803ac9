const ru = { source: 'Исходник', html: 'Как HTML', save: 'Скачать .eml' };

const en: typeof ru = { source: 'Source', html: 'As HTML', save: 'Save as .eml' };

export const lettersViewMessages = { ru, en };
