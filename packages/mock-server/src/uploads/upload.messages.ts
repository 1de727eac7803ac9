const ru = {
  file_type_mismatch: 'Содержимое файла не такое, как обещает его имя: нужен PDF, JPEG или PNG',
  file_changed: 'Файл изменился, пока загружался: выберите его ещё раз',
  upload_gone: 'Загрузка не сохранилась: выберите файл ещё раз',
  upload_unfinished: 'Файл загружен не до конца: продолжите загрузку',
};

const en: typeof ru = {
  file_type_mismatch:
    'The content of the file is not what its name says: it has to be PDF, JPEG or PNG',
  file_changed: 'The file has changed while it was uploaded: choose it again',
  upload_gone: 'The upload was not kept: choose the file again',
  upload_unfinished: 'The file has not arrived as a whole: go on with the upload',
};

export const uploadMessages = { ru, en };
