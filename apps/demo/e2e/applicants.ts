/** Three who are not in the sandbox yet, with fictitious numbers whose check digits are right (domain.md §5). */
export const newcomers = [
  {
    kind: 'Физическое лицо',
    fields: {
      СНИЛС: '11223344595',
      Фамилия: 'Тестова',
      Имя: 'Анна',
      Отчество: 'Петровна',
      'Электронная почта': 'anna@example.ru',
      Телефон: '89145551234',
    },
    login: '112-233-445 95',
    applicantKind: 'individual',
    email: 'anna@example.ru',
    phone: '+79145551234',
  },
  {
    kind: 'Индивидуальный предприниматель',
    fields: {
      ИНН: '280101234570',
      ОГРНИП: '323280100012342',
      Фамилия: 'Пробный',
      Имя: 'Иван',
      'Электронная почта': 'ivan@example.ru',
      Телефон: '+7 (914) 555-12-35',
    },
    login: '280101234570',
    applicantKind: 'sole_proprietor',
    email: 'ivan@example.ru',
    phone: '+79145551235',
  },
  {
    kind: 'Юридическое лицо',
    fields: {
      ИНН: '2721000018',
      ОГРН: '1032500001236',
      КПП: '280101001',
      'Полное наименование': 'ООО «Образец»',
      'Электронная почта': 'office@example.ru',
      Телефон: '9145551236',
    },
    login: '2721000018',
    applicantKind: 'legal_entity',
    email: 'office@example.ru',
    phone: '+79145551236',
  },
] as const;

export const password = 'лодка под сосной 7';
