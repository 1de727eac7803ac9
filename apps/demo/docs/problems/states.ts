/** What does not fit what there is now. */
export const stateProblems = {
  stage_forbids: {
    ru: {
      meaning:
        'На нынешнем этапе так сделать нельзя: заявка, документ или счёт ушли дальше или ещё не дошли.',
      reader: 'Обновить страницу и посмотреть, что доступно сейчас.',
      developer:
        'Прочитайте заново и предложите действия из ответа: `upcomingActions`, `openActions`.',
    },
    en: {
      meaning:
        'The stage does not allow this: the application, the document or the invoice has gone on, or has not come so far.',
      reader: 'Reload the page and see what can be done now.',
      developer: 'Read again, and offer what the answer names: `upcomingActions`, `openActions`.',
    },
  },
  slot_taken: {
    ru: {
      meaning: 'Пока время выбирали, его занял кто-то другой.',
      reader: 'Выбрать другое время.',
      developer: 'Запросите свободное время заново (`offices.slots`) и покажите его.',
    },
    en: {
      meaning: 'While the time was being chosen, somebody else took it.',
      reader: 'Choose another time.',
      developer: 'Ask for free times again (`offices.slots`) and show them.',
    },
  },
  bookings_limit: {
    ru: {
      meaning: 'Уже есть три записи на приём.',
      reader: 'Отменить одну из записей.',
      developer: 'Покажите имеющиеся записи (`offices.bookings`) рядом с ошибкой.',
    },
    en: {
      meaning: 'There are three visits already.',
      reader: 'Cancel one of the visits.',
      developer: 'Show the visits that there are (`offices.bookings`) beside the error.',
    },
  },
  booking_over: {
    ru: {
      meaning: 'Запись отменена, или её время прошло.',
      reader: 'Записаться заново.',
      developer: 'Не предлагайте менять такую запись: начните новую.',
    },
    en: {
      meaning: 'The visit is cancelled, or its time has passed.',
      reader: 'Book anew.',
      developer: 'Do not offer to change such a visit: begin another.',
    },
  },
  part_paid: {
    ru: {
      meaning: 'Эта часть счёта уже оплачена.',
      reader: 'Ничего: второй раз платить не нужно.',
      developer: 'Прочитайте счёт заново. Один `intent` на часть не даёт заплатить дважды.',
    },
    en: {
      meaning: 'This part of the invoice is paid already.',
      reader: 'Nothing: it is not to be paid twice.',
      developer: 'Read the invoice again. One `intent` for each part lets nobody pay twice.',
    },
  },
  payment_open: {
    ru: {
      meaning: 'Эту часть уже оплачивают другим способом.',
      reader: 'Закончить начатый платёж или отменить его.',
      developer: 'Найдите начатый платёж: `payments.recover(intent)`.',
    },
    en: {
      meaning: 'This part is being paid in another way.',
      reader: 'End the payment that was begun, or cancel it.',
      developer: 'Find the payment that was begun: `payments.recover(intent)`.',
    },
  },
  precondition_required: {
    ru: {
      meaning: 'Правка пришла без `If-Match`: сервер не знает, какую версию меняют.',
      reader: 'Обновить страницу и повторить.',
      developer: 'Передайте `etag` прочитанного: `{ ifMatch: draft.etag }`.',
    },
    en: {
      meaning: 'A change came without `If-Match`: the server does not know which version is meant.',
      reader: 'Reload the page and try again.',
      developer: 'Pass the `etag` of what was read: `{ ifMatch: draft.etag }`.',
    },
  },
  precondition_failed: {
    ru: {
      meaning: 'Данные успели измениться: в другой вкладке, на другом устройстве, сервисом.',
      reader: 'Открыть заново и внести правку ещё раз.',
      developer:
        'Прочитайте заново, сведите правки и повторите с новым `etag`. Черновики `applications.drafts` делают это сами.',
    },
    en: {
      meaning: 'It has changed meanwhile: in another tab, on another device, by the service.',
      reader: 'Open it again and make the change once more.',
      developer:
        'Read again, join the changes and repeat with the new `etag`. Drafts of `applications.drafts` do so by themselves.',
    },
  },
  upload_offset_mismatch: {
    ru: {
      meaning: 'Часть файла не продолжает то, что уже загружено.',
      reader: 'Выбрать тот же файл ещё раз: загрузка продолжится с нужного места.',
      developer:
        'SDK спрашивает место сам. Со своим клиентом tus запросите `HEAD` и продолжайте оттуда.',
    },
    en: {
      meaning: 'The part of a file does not go on where the upload has stopped.',
      reader: 'Choose the same file again: it goes on from the right place.',
      developer:
        'The SDK asks for the place by itself. With a tus client of your own send `HEAD` and go on from there.',
    },
  },
  checksum_mismatch: {
    ru: {
      meaning: 'Часть файла исказилась в пути.',
      reader: 'Повторить загрузку.',
      developer: 'Отправьте ту же часть ещё раз; SDK так и делает.',
    },
    en: {
      meaning: 'A part of the file was damaged on its way.',
      reader: 'Send the file again.',
      developer: 'Send the same part again, as the SDK does.',
    },
  },
  events_lost: {
    ru: {
      meaning: 'События с этого места больше не хранятся: наблюдатель отсутствовал слишком долго.',
      reader: 'Обновить страницу.',
      developer: 'Прочитайте состояние целиком и подпишитесь заново, без `after`.',
    },
    en: {
      meaning: 'Events from there on are no longer kept: the watcher was away for too long.',
      reader: 'Reload the page.',
      developer: 'Read the whole state, and watch anew without `after`.',
    },
  },
  calendar_not_published: {
    ru: {
      meaning:
        'Рабочие дни нужного года ещё не утверждены, и срок посчитать нельзя. Ничего не записано.',
      reader: 'Повторить позже.',
      developer: 'Ответ 503: повторите с паузой. Календарь года добавляют в `@drsk/domain`.',
    },
    en: {
      meaning:
        'The working days of that year are not published yet, and the term cannot be counted. Nothing was stored.',
      reader: 'Try again later.',
      developer:
        'An answer 503: repeat after a pause. The calendar of a year is added in `@drsk/domain`.',
    },
  },
};
