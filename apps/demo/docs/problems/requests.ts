/** What is wrong with a request, or with the service. */
export const requestProblems = {
  malformed_request: {
    ru: {
      meaning: 'Запрос не разобрать: JSON с ошибкой, лишнее или неверного типа поле.',
      reader: 'Обновить страницу; если повторится — назвать контакт-центру номер запроса.',
      developer:
        'Сверьте запрос с контрактом; песочница называет все места в заголовке `Drsk-Sandbox-Violations`.',
    },
    en: {
      meaning:
        'The request cannot be understood: broken JSON, a field too many or of a wrong type.',
      reader:
        'Reload the page; if it comes again, tell the contact centre the number of the request.',
      developer:
        'Compare the request with the contract; the sandbox names all places in the header `Drsk-Sandbox-Violations`.',
    },
  },
  validation_failed: {
    ru: {
      meaning: 'Поля заполнены не по правилам; какие и почему — в `fields`.',
      reader: 'Исправить отмеченные поля: введённое остаётся на месте.',
      developer:
        'Покажите `error.fields` у полей: ключ — JSON Pointer, значение — код правила и текст.',
    },
    en: {
      meaning: 'Fields break their rules; `fields` says which and why.',
      reader: 'Mend the fields that are marked: what was typed stays.',
      developer:
        'Show `error.fields` beside the fields: the key is a JSON Pointer, the value the code of the rule and a text.',
    },
  },
  idempotency_mismatch: {
    ru: {
      meaning: 'Этот `Idempotency-Key` уже использован для другого запроса.',
      reader: 'Обновить страницу и повторить.',
      developer: 'Новое действие — новый ключ. Повторяйте старый ключ только с тем же телом.',
    },
    en: {
      meaning: 'This `Idempotency-Key` was used for another request.',
      reader: 'Reload the page and try again.',
      developer: 'Another action takes another key. Repeat a key with the same body only.',
    },
  },
  body_too_large: {
    ru: {
      meaning: 'Файл или запрос больше, чем принимает сервис.',
      reader: 'Выбрать файл поменьше или разделить его.',
      developer: 'Пределы говорит `applications.attachments.limits`.',
    },
    en: {
      meaning: 'The file or the request is larger than the service takes.',
      reader: 'Choose a smaller file, or part it.',
      developer: '`applications.attachments.limits` says the limits.',
    },
  },
  unsupported_media_type: {
    ru: {
      meaning: 'Тело запроса не того типа.',
      reader: 'Обновить страницу; файл выбрать в одном из названных форматов.',
      developer: 'Отправляйте `application/json`, а файлы — с типом, который называет контракт.',
    },
    en: {
      meaning: 'The body of the request is of a wrong type.',
      reader: 'Reload the page; choose a file of one of the formats that are named.',
      developer: 'Send `application/json`, and files with the type that the contract names.',
    },
  },
  method_not_allowed: {
    ru: {
      meaning: 'По этому адресу нет такого метода.',
      reader: 'Обновить страницу.',
      developer: 'Сверьте адрес и метод с контрактом.',
    },
    en: {
      meaning: 'This address has no such method.',
      reader: 'Reload the page.',
      developer: 'Compare address and method with the contract.',
    },
  },
  too_many_attempts: {
    ru: {
      meaning: 'Попыток было слишком много.',
      reader: 'Подождать столько, сколько сказано, и повторить.',
      developer: 'Ждите `retryAfterSeconds`; не повторяйте раньше.',
    },
    en: {
      meaning: 'There were too many attempts.',
      reader: 'Wait for as long as is said, then try again.',
      developer: 'Wait for `retryAfterSeconds`; do not repeat earlier.',
    },
  },
  internal_error: {
    ru: {
      meaning: 'Сервис не справился с запросом.',
      reader: 'Повторить позже; если срочно — 8-800-100-03-97, назвав номер запроса.',
      developer:
        'Повторите с паузой и сохраните `requestId`. SDK повторяет сам то, что безопасно повторить.',
    },
    en: {
      meaning: 'The service could not cope with the request.',
      reader:
        'Try again later; if it is urgent, call 8-800-100-03-97 and name the number of the request.',
      developer:
        'Repeat after a pause and keep the `requestId`. The SDK repeats by itself what is safe to repeat.',
    },
  },
};
