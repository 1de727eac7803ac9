const ru = {
  title: (count: number): string =>
    count === 1 ? 'В вашем файле нашли вирус' : 'В ваших файлах нашли вирус',
  text: 'Мы удалили заражённое, а на ход заявки это не влияет: присылать ничего не нужно. Если документ понадобится, мы попросим его здесь и напишем вам.',
  advice:
    'Проверьте антивирусом компьютер или телефон, с которого отправляли документы, и не пересылайте эти файлы другим.',
};

const en: typeof ru = {
  title: (count) =>
    count === 1 ? 'A virus was found in your file' : 'A virus was found in your files',
  text: 'We have removed what was infected, and your application goes on as before: you need not send anything. If we need the document, we will ask for it here and write to you.',
  advice:
    'Check the computer or phone that you sent the documents from with an antivirus, and do not pass these files on.',
};

export const messages = { ru, en };
