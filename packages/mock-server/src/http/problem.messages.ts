import type { ProblemCode } from '@drsk/contract';

const ru = {
  malformed_request: 'Запрос не удалось разобрать',
  validation_failed: 'Проверьте поля',
  unauthenticated: 'Войдите в личный кабинет',
  invalid_credentials: 'Не удалось войти: проверьте статус заявителя, логин и пароль',
  session_expired: 'Время сеанса истекло, войдите ещё раз',
  session_revoked: 'Сеанс завершён, войдите ещё раз',
  session_reused: 'Мы завершили сеанс: похоже, им мог пользоваться кто-то ещё. Войдите ещё раз',
  use_dpop_nonce: 'Повторите запрос с новым одноразовым числом',
  invalid_dpop_proof: 'Подпись запроса не подошла',
  temporary_access_limited: 'С временным доступом это недоступно: войдите с постоянным паролем',
  setup_required: 'Сначала укажите контакты и задайте пароль',
  not_found: 'Не найдено',
  method_not_allowed: 'Этот адрес не принимает таких запросов',
  stage_forbids: 'На этом этапе заявки так сделать нельзя',
  confirmation_invalid: 'Ссылка или код больше не действует',
  idempotency_mismatch: 'Этот ключ уже использован для другого запроса',
  precondition_required: 'Нужен заголовок If-Match',
  precondition_failed: 'Данные успели измениться: откройте их заново',
  body_too_large: 'Запрос слишком велик: файл может занимать до 10 МБ',
  unsupported_media_type: 'Тело запроса не того типа',
  too_many_attempts: 'Слишком много попыток, попробуйте позже',
  internal_error: 'Сервис временно не работает, попробуйте позже',
} satisfies Record<ProblemCode, string>;

const en: typeof ru = {
  malformed_request: 'The request cannot be understood',
  validation_failed: 'Check the fields',
  unauthenticated: 'Please log in',
  invalid_credentials: 'Login failed: check who you are, the login and the password',
  session_expired: 'The session has expired, please log in again',
  session_revoked: 'The session was ended, please log in again',
  session_reused: 'We ended the session: somebody else may have used it. Please log in again',
  use_dpop_nonce: 'Repeat the request with the new nonce',
  invalid_dpop_proof: 'The signature of the request does not match',
  temporary_access_limited:
    'Temporary access does not allow this: log in with a password of your own',
  setup_required: 'Give your contacts and set a password first',
  not_found: 'Not found',
  method_not_allowed: 'This address takes no such requests',
  stage_forbids: 'The stage of the application does not allow this',
  confirmation_invalid: 'The link or the code no longer works',
  idempotency_mismatch: 'This key was used for another request',
  precondition_required: 'The header If-Match is missing',
  precondition_failed: 'Somebody has changed this meanwhile: open it again',
  body_too_large: 'The request is too large: a file may take up to 10 MB',
  unsupported_media_type: 'The body of the request is of a wrong type',
  too_many_attempts: 'Too many attempts, please try later',
  internal_error: 'The service is out of order, please try later',
};

export const problemMessages = { ru, en };
