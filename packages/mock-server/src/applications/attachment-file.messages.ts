const ru = {
  too_many_files: (limit: number) => `К заявке можно приложить до ${limit} файлов`,
};

const en: typeof ru = {
  too_many_files: (limit) => `An application takes up to ${limit} files`,
};

export const attachmentFileMessages = { ru, en };
