const ru = {
  hint: 'Удостоверяющий центр песочницы выпускает сертификаты тем, кто подписывает документы. Подпись с отозванным или просроченным сертификатом кабинет не примет.',
  authority: 'Сертификат центра',
  revoked: 'Список отозванных',
  issue: 'Выпустить сертификат',
  issueHint:
    'Ключ остаётся у того, кто подписывает: сюда вставьте только открытый, RSA или ECDSA, в формате PEM.',
  account: 'Кому',
  publicKey: 'Открытый ключ (PEM)',
  employee: 'Сотруднику',
  employeeHint: 'Имя сотрудника, если подписывает не владелец кабинета',
  list: 'Выпущенные сертификаты',
  none: 'Пока ни одного: сертификат появится, когда его выпустят здесь или попросят готовую подпись на вкладке «Заявки».',
  valid: (from: string, to: string) => `с ${from} по ${to}`,
  states: { valid: 'действует', expired: 'истёк', revoked: 'отозван' },
  save: 'Сохранить',
  revoke: 'Отозвать',
  revokeTitle: (name: string) => `Отозвать сертификат: ${name}?`,
  revokeText: 'Вернуть его нельзя. Подписи, которые уже приняты, остаются.',
};

const en: typeof ru = {
  hint: 'The certification authority of the sandbox issues certificates to those who sign documents. A signature with a revoked or expired one is not accepted.',
  authority: 'Certificate of the authority',
  revoked: 'List of revoked ones',
  issue: 'Issue a certificate',
  issueHint:
    'The key stays with whoever signs: paste only the public one here, RSA or ECDSA, as PEM.',
  account: 'To whom',
  publicKey: 'Public key (PEM)',
  employee: 'To an employee',
  employeeHint: 'Name of the employee, where the owner of the account does not sign',
  list: 'Issued certificates',
  none: 'None yet: there is one once it is issued here, or a ready signature is asked for in the tab “Applications”.',
  valid: (from, to) => `from ${from} to ${to}`,
  states: { valid: 'valid', expired: 'expired', revoked: 'revoked' },
  save: 'Save',
  revoke: 'Revoke',
  revokeTitle: (name) => `Revoke the certificate: ${name}?`,
  revokeText: 'That cannot be taken back. Signatures that were accepted stay.',
};

export const certificatesViewMessages = { ru, en };
