const ru = {
  file_type_mismatch: 'Содержимое файла не такое, как обещает его имя: нужен PDF, JPEG или PNG',
  too_many_files: (limit: number) => `К заявке можно приложить до ${limit} файлов`,
};

const en: typeof ru = {
  file_type_mismatch:
    'The content of the file is not what its name says: it has to be PDF, JPEG or PNG',
  too_many_files: (limit) => `An application takes up to ${limit} files`,
};

export const attachmentFileMessages = { ru, en };
