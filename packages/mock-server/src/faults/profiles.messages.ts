const ru = {
  'village-2g': {
    label: '2G в деревне',
    description:
      'Ответ ждут почти две секунды, и приходит он медленно; каждый десятый запрос обрывается — до сервера, после него или посередине ответа',
  },
  'evening-peak': {
    label: 'Вечерний час пик',
    description: 'Ответы задерживаются, сервер то просит подождать, то не справляется',
  },
  'bad-release': {
    label: 'Неудачный выпуск',
    description:
      'Ошибки сервера, ответы не по договору и не по порядку: прочитанное устарело, события приходят дважды, поток обрывается',
  },
};

const en: typeof ru = {
  'village-2g': {
    label: 'Village 2G',
    description:
      'An answer takes nearly two seconds and arrives slowly; one request in ten breaks: before the server, after it, or in the middle of the answer',
  },
  'evening-peak': {
    label: 'Evening peak',
    description: 'Answers are late; the server asks for patience, or cannot cope',
  },
  'bad-release': {
    label: 'Bad release',
    description:
      'Errors of the server, answers against the contract and out of order: reads are stale, events come twice, the stream breaks',
  },
};

export const profileMessages = { ru, en };
