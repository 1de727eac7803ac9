import { plural } from '../../shared/plural.js';

const ru = {
  explanation: 'Проверьте ответы. После подачи заявка получит номер, и пойдут сроки.',
  yes: 'Да',
  no: 'Нет',
  noFiles: 'Файлов нет',
  nothing: 'Ничего не указано',
  attachments: 'Приложенные документы',
  problems: (count: number) => `Заявку пока нельзя подать: осталось исправить ${count}`,
  conflict:
    'Черновик изменили в другом окне или на другом устройстве. Мы объединили ответы: проверьте их и подайте заявку ещё раз.',
  uploading: 'Файлы ещё загружаются: подайте заявку, когда закончится загрузка.',
  failedFiles: 'Часть файлов не загрузилась: вернитесь к документам и повторите загрузку.',
  submit: 'Подать заявку',
  submitting: 'Подаём заявку…',
};

const en: typeof ru = {
  explanation:
    'Check your answers. Once you file the application, it gets a number and the deadlines start to run.',
  yes: 'Yes',
  no: 'No',
  noFiles: 'No files',
  nothing: 'Nothing entered',
  attachments: 'Attached documents',
  problems: (count) =>
    `The application cannot be filed yet: ${count} ${plural('en', count, { one: 'item needs', other: 'items need' })} fixing`,
  conflict:
    'The draft was changed in another window or on another device. We have merged the answers: check them and file the application again.',
  uploading: 'Files are still uploading: file the application once the upload is complete.',
  failedFiles: 'Some files were not uploaded: go back to the documents and try again.',
  submit: 'File the application',
  submitting: 'Filing…',
};

export const messages = { ru, en };
