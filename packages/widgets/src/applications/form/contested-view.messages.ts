const ru = {
  title: 'Ответы разошлись: их меняли и здесь, и в другом окне или на другом устройстве',
  explanation: 'Ничего не потеряно: выберите, какой ответ оставить. Остальное мы объединили.',
  mine: 'Здесь',
  theirs: 'Там',
  keep: 'Оставить этот',
  take: 'Взять тот',
  keepAll: 'Везде оставить введённое здесь',
  takeAll: 'Везде взять введённое там',
  empty: 'пусто',
  yes: 'да',
  no: 'нет',
};

const en: typeof ru = {
  title:
    'The answers differ: they were changed both here and in another window or on another device',
  explanation: 'Nothing is lost: choose which answer to keep. We have merged the rest.',
  mine: 'Here',
  theirs: 'There',
  keep: 'Keep this one',
  take: 'Take that one',
  keepAll: 'Keep what was entered here everywhere',
  takeAll: 'Take what was entered there everywhere',
  empty: 'empty',
  yes: 'yes',
  no: 'no',
};

export const messages = { ru, en };
