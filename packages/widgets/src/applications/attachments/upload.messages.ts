const ru = {
  choose: 'Выбрать файлы',
  drop: 'или перетащите их сюда',
  files: 'Приложенные файлы',
  uploading: (name: string) => `Загружаем файл «${name}»`,
  waiting: 'Ждёт очереди',
  attached: 'Загружен',
  cancel: 'Отменить',
  remove: 'Удалить',
  removing: 'Удаляем…',
  dismiss: 'Убрать',
  retry: 'Повторить',
  progress: (percent: number) => `${percent} %`,
  done: (name: string) => `Файл «${name}» загружен`,
  removed: (name: string) => `Файл «${name}» удалён`,
  interrupted: 'Загрузка прервалась: связь пропала. Остальные файлы на месте.',
  photo:
    'Это фото в формате HEIC, его не откроют. Сохраните снимок как JPEG или сделайте снимок экрана.',
};

const en: typeof ru = {
  choose: 'Choose files',
  drop: 'or drop them here',
  files: 'Attached files',
  uploading: (name) => `Uploading “${name}”`,
  waiting: 'Waiting',
  attached: 'Uploaded',
  cancel: 'Cancel',
  remove: 'Delete',
  removing: 'Deleting…',
  dismiss: 'Dismiss',
  retry: 'Retry',
  progress: (percent) => `${percent}%`,
  done: (name) => `“${name}” has been uploaded`,
  removed: (name) => `“${name}” has been deleted`,
  interrupted:
    'The upload was interrupted because the connection was lost. The other files are safe.',
  photo:
    'This photo is in HEIC format, which we cannot open. Save it as JPEG or take a screenshot of it.',
};

export const messages = { ru, en };
