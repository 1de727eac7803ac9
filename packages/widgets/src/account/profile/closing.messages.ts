const ru = {
  copy: {
    title: 'Копия ваших данных',
    explanation:
      'Архив со всем, что есть в кабинете: данные, согласия, сеансы, заявки, документы и приложенные файлы. Вы вправе получить его в любое время (152-ФЗ, ст. 14).',
    submit: 'Скачать архив',
    submitting: 'Собираем архив…',
    wait: 'Если документов много, это займёт до минуты.',
    done: 'Архив скачан. В нём личные данные: храните его там, куда не заглянут другие.',
    fileName: (date: string) => `drsk-kabinet-${date}.zip`,
  },
  closing: {
    title: 'Закрыть кабинет',
    explanation: 'Войти в него больше не сможет никто, открытые сеансы завершатся.',
    kept: 'По закону останутся:',
    keptItems: [
      'договоры, технические условия и документы о подключении — бессрочно (Правила № 861, п. 80);',
      'записи о согласиях, которые вы дали и отозвали, — как доказательство (152-ФЗ, ст. 9).',
    ],
    erased: 'Остальное мы сотрём в течение 30 дней (152-ФЗ, ст. 21).',
    applications:
      'Поданные заявки рассмотрят как обычно, но писем и СМС о них больше не будет: как идут дела, подскажут в контакт-центре и в центре обслуживания.',
    ask: 'Закрыть кабинет…',
    question: 'Закрыть кабинет навсегда?',
    consequence: 'Вернуть его будет нельзя. Скачайте копию данных, если она понадобится.',
    label: 'Закрыть навсегда',
    busyLabel: 'Закрываем…',
    notOwn:
      'Вы перешли в этот кабинет из своего. Закрыть его может тот, кто входит в него сам, по ИНН и паролю.',
  },
};

const en: typeof ru = {
  copy: {
    title: 'A copy of your data',
    explanation:
      'An archive of all that the account holds: data, consents, sessions, applications, documents and attached files. You may have it at any time (152-FZ, art. 14).',
    submit: 'Download the archive',
    submitting: 'Preparing the archive…',
    wait: 'With many documents this takes up to a minute.',
    done: 'The archive is downloaded. It holds personal data: keep it where others do not look.',
    fileName: (date) => `drsk-account-${date}.zip`,
  },
  closing: {
    title: 'Close the account',
    explanation: 'Nobody will be able to sign in to it any more, and open sessions will end.',
    kept: 'By law we keep:',
    keptItems: [
      'contracts, technical conditions and documents of the connection, for ever (Rules No. 861, clause 80);',
      'records of consents given and withdrawn, as evidence (152-FZ, art. 9).',
    ],
    erased: 'The rest is erased within 30 days (152-FZ, art. 21).',
    applications:
      'Filed applications are decided as usual, but no more letters and messages will come about them: the contact centre and the customer centres tell how they stand.',
    ask: 'Close the account…',
    question: 'Close the account for good?',
    consequence: 'It cannot be brought back. Download a copy of your data if you may need it.',
    label: 'Close for good',
    busyLabel: 'Closing…',
    notOwn:
      'You switched to this account from your own. It can be closed by whoever signs in to it with its INN and password.',
  },
};

export const messages = { ru, en };
