const ru = {
  copy: {
    title: 'Копия ваших данных',
    explanation:
      'Архив со всем, что есть в кабинете: данные, согласия, сеансы, заявки, документы, платежи, обращения, записи на приём и приложенные файлы. Вы вправе получить его в любое время (152\u2011ФЗ, ст. 14).',
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
      'записи о согласиях, которые вы дали и отозвали, — как доказательство (152\u2011ФЗ, ст. 9).',
    ],
    erased: 'Остальное мы сотрём в течение 30\u00A0дней (152\u2011ФЗ, ст. 21).',
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
      'An archive of everything in your account: data, consents, sessions, applications, documents, payments, appeals, visits and attached files. You can get it at any time (152\u2011FZ, art. 14).',
    submit: 'Download the archive',
    submitting: 'Preparing the archive…',
    wait: 'With many documents this takes up to a minute.',
    done: 'The archive has been downloaded. It contains personal data: keep it where no one else can see it.',
    fileName: (date) => `drsk-account-${date}.zip`,
  },
  closing: {
    title: 'Close the account',
    explanation: 'No one will be able to sign in to it any more, and all open sessions will end.',
    kept: 'By law we keep:',
    keptItems: [
      'contracts, technical conditions and connection documents, indefinitely (Rules No. 861, clause 80);',
      'records of the consents you gave and withdrew, as evidence (152\u2011FZ, art. 9).',
    ],
    erased: 'We will erase everything else within 30 days (152\u2011FZ, art. 21).',
    applications:
      'Applications you have filed will be processed as usual, but you will get no more e-mails or SMS about them: the contact centre and the customer centres can tell you how they are progressing.',
    ask: 'Close the account…',
    question: 'Close the account for good?',
    consequence: 'You cannot get it back. Download a copy of your data first if you may need it.',
    label: 'Close for good',
    busyLabel: 'Closing…',
    notOwn:
      'You switched to this account from your own. Only someone who signs in to it directly, with its INN and password, can close it.',
  },
};

export const messages = { ru, en };
