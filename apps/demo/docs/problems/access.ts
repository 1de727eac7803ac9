/** What somebody may not do, or not see. */
export const accessProblems = {
  temporary_access_limited: {
    ru: {
      meaning: 'Временный доступ из центра обслуживания эту операцию не открывает.',
      reader: 'Задать постоянный пароль и контакты, затем войти с ними.',
      developer:
        'Что открыто временному доступу, говорит `x-temporary-access` операции в контракте.',
    },
    en: {
      meaning: 'The temporary access that a customer centre gives does not open this operation.',
      reader: "Set a password and contacts of one's own, then sign in with them.",
      developer:
        'What is open to a temporary access, `x-temporary-access` of the operation says in the contract.',
    },
  },
  setup_required: {
    ru: {
      meaning: 'Первый вход: до всего остального нужны пароль и контакты.',
      reader: 'Задать пароль, почту и телефон на шаге, который показывает вход.',
      developer: 'Вызовите `client.account.setUp`. `<drsk-login>` проводит этот шаг сам.',
    },
    en: {
      meaning: 'The first entry: a password and contacts come before anything else.',
      reader: 'Set a password, an e-mail and a phone in the step that the login shows.',
      developer: 'Call `client.account.setUp`. `<drsk-login>` leads through that step by itself.',
    },
  },
  token_expired: {
    ru: {
      meaning: 'Срок токена программы истёк.',
      reader: 'Создать новый токен в профиле, «Доступ для программ».',
      developer: 'Замените секрет программы. Письмо о конце срока приходит владельцу за неделю.',
    },
    en: {
      meaning: "The term of the program's token is over.",
      reader: 'Make another token in the profile, under “Access for programs”.',
      developer:
        'Change the secret of the program. A letter tells the owner a week before the term ends.',
    },
  },
  token_revoked: {
    ru: {
      meaning: 'Владелец отозвал токен или сменил пароль.',
      reader: 'Если программа ещё нужна — создать новый токен в профиле.',
      developer: 'Остановите программу и попросите новый токен; повторять бесполезно.',
    },
    en: {
      meaning: 'The owner has revoked the token, or has set another password.',
      reader: 'If the program is still needed, make another token in the profile.',
      developer: 'Stop the program and ask for another token; to repeat is of no use.',
    },
  },
  token_scope_missing: {
    ru: {
      meaning: 'У токена нет разрешения, которое нужно операции.',
      reader: 'Создать токен с нужным разрешением.',
      developer: 'Имя разрешения стоит в заголовке `WWW-Authenticate` ответа.',
    },
    en: {
      meaning: 'The token lacks the scope that the operation needs.',
      reader: 'Make a token with that scope.',
      developer: 'The scope stands in the `WWW-Authenticate` header of the answer.',
    },
  },
  token_forbidden: {
    ru: {
      meaning:
        'Эта операция закрыта любым токенам: подача, подписание, оплата, сама учётная запись.',
      reader: 'Сделать это в личном кабинете, войдя самому.',
      developer: 'Разрешения здесь не помогут: ведите человека в кабинет.',
    },
    en: {
      meaning:
        'This operation is closed to all tokens: filing, signing, paying, the account itself.',
      reader: 'Do it in the account, signed in as a person.',
      developer: 'No scope helps here: lead the person to the account.',
    },
  },
  tokens_limit: {
    ru: {
      meaning: 'У владельца уже 20 токенов.',
      reader: 'Отозвать ненужный токен в профиле и создать новый.',
      developer: 'Держите один токен на программу и отзывайте старые.',
    },
    en: {
      meaning: 'The owner has 20 tokens already.',
      reader: 'Revoke a token that is not needed in the profile, then make another.',
      developer: 'Keep one token for each program, and revoke the old ones.',
    },
  },
  webhooks_limit: {
    ru: {
      meaning: 'У владельца уже 10 адресов для событий.',
      reader: 'Удалить ненужный адрес в профиле.',
      developer: 'Принимайте события на одном адресе и раздавайте дальше сами.',
    },
    en: {
      meaning: 'The owner has 10 addresses for events already.',
      reader: 'Delete an address that is not needed in the profile.',
      developer: 'Take events at one address and hand them on by yourself.',
    },
  },
  webhook_disabled: {
    ru: {
      meaning:
        'Отправка на этот адрес выключена: после десяти неудачных попыток, по ответу 410 или владельцем.',
      reader: 'Включить адрес в профиле.',
      developer: 'Почините приёмник, включите адрес и отправьте пробное событие.',
    },
    en: {
      meaning:
        'Sending to this address is switched off: after ten attempts that failed, by an answer 410, or by the owner.',
      reader: 'Switch the address on in the profile.',
      developer: 'Mend the receiver, switch the address on and send a test event.',
    },
  },
  identity_unconfirmed: {
    ru: {
      meaning: 'Простая подпись действует только у тех, чья личность подтверждена.',
      reader: 'Подтвердить личность через Госуслуги или в центре обслуживания.',
      developer: 'Предложите вход через ЕСИА или подпись с сертификатом.',
    },
    en: {
      meaning: 'A simple signature holds only for those whose identity is confirmed.',
      reader: 'Confirm the identity by Gosuslugi or at a customer centre.',
      developer: 'Offer the login by ЕСИА, or a signature with a certificate.',
    },
  },
  not_found: {
    ru: {
      meaning: 'Такого нет — или есть, но не ваше: ответ одинаков.',
      reader: 'Проверить ссылку и роль, в которой вы вошли.',
      developer: 'Не отличайте «нет» от «чужое». Проверьте идентификатор и роль (`switchRole`).',
    },
    en: {
      meaning: "There is no such thing, or it is somebody else's: the answer is the same.",
      reader: 'Check the link, and the role in which you are signed in.',
      developer: 'Do not tell “none” from “not yours”. Check the id and the role (`switchRole`).',
    },
  },
};
