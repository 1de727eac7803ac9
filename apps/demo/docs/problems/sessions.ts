/** What hinders a login or ends a session. */
export const sessionProblems = {
  unauthenticated: {
    ru: {
      meaning: 'Запрос пришёл без токена доступа, а без него операция закрыта.',
      reader: 'Войти в личный кабинет.',
      developer:
        'Вызовите `createSession` или передайте `getAccessToken`. Виджет спросит вход сам, поверх страницы.',
    },
    en: {
      meaning: 'The request came without an access token, and the operation is closed without one.',
      reader: 'Sign in to the account.',
      developer:
        'Call `createSession`, or pass `getAccessToken`. A widget asks for the login itself, over the page.',
    },
  },
  invalid_credentials: {
    ru: {
      meaning:
        'Статус заявителя, логин и пароль не подходят друг к другу. Есть ли такой логин, ответ не говорит.',
      reader:
        'Проверить статус (физическое лицо, ИП, организация), СНИЛС или ИНН и раскладку; если пароль забыт — восстановить его.',
      developer:
        'Покажите текст и оставьте введённый логин. Не повторяйте запрос сами: попытки считаются.',
    },
    en: {
      meaning:
        'The status of the applicant, the login and the password do not fit together. Whether there is such a login, the answer does not say.',
      reader:
        'Check the status (individual, sole proprietor, company), the СНИЛС or ИНН and the keyboard layout; if the password is forgotten, recover it.',
      developer:
        'Show the text and keep the login that was typed. Do not repeat the request by yourself: attempts are counted.',
    },
  },
  session_expired: {
    ru: {
      meaning: 'Время сеанса истекло, и продлить его нельзя.',
      reader: 'Войти ещё раз: то, что набрано в виджете, остаётся на месте.',
      developer:
        'Продлевать токены SDK умеет сам; этот код приходит, когда продлевать больше нечего. Слушайте `client.account.onChange`.',
    },
    en: {
      meaning: 'The session is over, and cannot be renewed.',
      reader: 'Sign in again: what was typed into a widget stays where it is.',
      developer:
        'The SDK renews tokens by itself; this code comes when there is nothing left to renew. Listen to `client.account.onChange`.',
    },
  },
  session_revoked: {
    ru: {
      meaning: 'Сеанс завершили: на другом устройстве или сменой пароля.',
      reader:
        'Войти ещё раз. Если завершали не вы — сменить пароль и посмотреть устройства в профиле.',
      developer:
        'Считайте сеанс законченным: `reason` состояния — `revoked`. Не повторяйте запрос.',
    },
    en: {
      meaning: 'The session was ended: on another device, or by a new password.',
      reader:
        'Sign in again. If it was not you, change the password and look at the devices in the profile.',
      developer:
        'Take the session as over: the `reason` of the state is `revoked`. Do not repeat the request.',
    },
  },
  session_reused: {
    ru: {
      meaning:
        'Уже использованный токен обновления пришёл второй раз: сеансом мог пользоваться кто-то ещё, поэтому он завершён.',
      reader: 'Войти ещё раз и проверить устройства в профиле; при сомнении сменить пароль.',
      developer:
        'Не храните копий токена обновления и не продлевайте сеанс в двух местах сразу: SDK делает это один раз на все вкладки.',
    },
    en: {
      meaning:
        'A refresh token that was used already came a second time: somebody else may have used the session, so it was ended.',
      reader:
        'Sign in again and look at the devices in the profile; when in doubt, change the password.',
      developer:
        'Keep no copies of a refresh token, and do not renew a session in two places at once: the SDK does it once for all tabs.',
    },
  },
  access_revoked: {
    ru: {
      meaning:
        'Центр обслуживания отозвал доступ, или право действовать за этого владельца закончилось.',
      reader: 'Если доступ ещё нужен — обратиться в центр обслуживания: 8-800-100-03-97.',
      developer:
        'Завершите сеанс и покажите текст. Программе нужен новый токен от того, у кого есть права.',
    },
    en: {
      meaning:
        'A customer centre has revoked the access, or the right to act for that owner has ended.',
      reader: 'If the access is still needed, ask the customer centre: 8-800-100-03-97.',
      developer:
        'End the session and show the text. A program needs a new token of somebody who has the rights.',
    },
  },
  use_dpop_nonce: {
    ru: {
      meaning: 'Сервер просит доказательство ключа с новым одноразовым числом (RFC 9449).',
      reader: 'Ничего: страница повторит запрос сама.',
      developer:
        'SDK повторяет запрос один раз и сразу. Со своим клиентом возьмите число из заголовка `DPoP-Nonce` ответа.',
    },
    en: {
      meaning: 'The server asks for a proof of the key with a new nonce (RFC 9449).',
      reader: 'Nothing: the page repeats the request by itself.',
      developer:
        'The SDK repeats the request once, at once. With a client of your own take the nonce from the `DPoP-Nonce` header of the answer.',
    },
  },
  invalid_dpop_proof: {
    ru: {
      meaning: 'Доказательство ключа не подошло: другой ключ, адрес, метод или время.',
      reader: 'Обновить страницу; если не помогло — войти ещё раз и проверить часы устройства.',
      developer:
        'Проверьте, что прокси не меняет адрес и метод запроса. Время SDK сверяет по ответам сервера сам.',
    },
    en: {
      meaning: 'The proof of the key does not match: another key, address, method or time.',
      reader:
        'Reload the page; if that does not help, sign in again and check the clock of the device.',
      developer:
        'Check that no proxy changes the address or the method of the request. The SDK takes the time from the answers of the server.',
    },
  },
  confirmation_invalid: {
    ru: {
      meaning:
        'Ссылка из письма или код больше не действует: истёк срок, использован или запрошен новый.',
      reader: 'Запросить новую ссылку или новый код и взять последнее письмо.',
      developer: 'Начните подтверждение заново; не храните ссылок и кодов.',
    },
    en: {
      meaning:
        'The link of a letter or the code no longer works: its term is over, it was used, or a new one was asked for.',
      reader: 'Ask for a new link or code, and take the latest letter.',
      developer: 'Begin the confirmation anew; keep neither links nor codes.',
    },
  },
  phone_unconfirmed: {
    ru: {
      meaning: 'Регистрацию завершает подтверждённый телефон, а его ещё нет.',
      reader:
        'Ввести код из СМС на странице регистрации и открыть ссылку из письма ещё раз: она продолжает действовать.',
      developer: 'Оставьте ссылку нетронутой и проведите человека к вводу кода.',
    },
    en: {
      meaning: 'A registration ends with a confirmed phone, and it is not confirmed yet.',
      reader:
        'Type the code of the SMS on the page of the registration and open the link of the letter again: it still works.',
      developer: 'Leave the link as it is, and lead the person to the field for the code.',
    },
  },
};
