const ru = {
  person_inn: 'Проверьте ИНН: в нём 12 цифр, и две последние, контрольные, должны сойтись',
  company_inn: 'Проверьте ИНН: у организации в нём 10 цифр, и контрольная должна сойтись',
  ogrn: 'Проверьте ОГРН: в нём 13 цифр, первая — 1 или 5, и контрольная должна сойтись',
  ogrnip: 'Проверьте ОГРНИП: в нём 15 цифр, первая — 3, и контрольная должна сойтись',
  kpp: 'Проверьте КПП: в нём 9 знаков, например 280101001',
  phone: 'Введите российский номер телефона, например +7 914 555-12-34',
  email: 'Проверьте адрес электронной почты, например ivan@example.ru',
  person_name: 'Здесь могут быть только буквы, пробел, дефис и апостроф',
  text_markup: 'Уберите знаки < и >: замените их словами или кавычками',
  text_pictograph: 'Уберите смайлики и картинки: оставьте буквы, цифры и знаки препинания',
  text_invisible: 'В текст попали невидимые знаки: сотрите его и наберите заново',
  mixed_alphabets:
    'В одном слове и русские, и латинские буквы: наберите его заново, не меняя раскладку',
  lookalike_letters:
    'В слове есть похожие буквы другого алфавита, например латинская «a»: наберите слово заново, не меняя раскладку',
  passport_series: 'Серия паспорта — 4 цифры, например 10 23',
  passport_number: 'Номер паспорта — 6 цифр',
  past_date: 'Введите дату не позже сегодняшней, например 05.03.2019',
  month: 'Введите месяц и год, например 06.2027',
  power: 'Введите мощность в киловаттах числом больше нуля, например 15 или 7,5',
  previous_power: 'Введите мощность в киловаттах числом, например 5; если её не было — 0',
  cadastral_number: 'Проверьте кадастровый номер, например 28:01:010203:45',
  address: 'Введите адрес подробнее: населённый пункт, улицу, дом или участок',
  choice: 'Выберите один из вариантов',
  password_short: 'Пароль должен быть не короче 10 знаков',
  password_common: 'Такой пароль подбирают первым: придумайте другой',
  password_login: 'В пароле не должно быть вашего логина',
  processing_consent: 'Без согласия на обработку персональных данных кабинет открыть нельзя',
};

const en: typeof ru = {
  person_inn: 'Check the INN: it has 12 digits, and the last two, the check digits, have to match',
  company_inn:
    'Check the INN: of an organization it has 10 digits, and the check digit has to match',
  ogrn: 'Check the OGRN: it has 13 digits, begins with 1 or 5, and its check digit has to match',
  ogrnip: 'Check the OGRNIP: it has 15 digits, begins with 3, and its check digit has to match',
  kpp: 'Check the KPP: it has 9 characters, as in 280101001',
  phone: 'Enter a Russian phone number, as in +7 914 555-12-34',
  email: 'Check the e-mail address, as in ivan@example.ru',
  person_name: 'Only letters, a space, a hyphen and an apostrophe can stand here',
  text_markup: 'Remove the signs < and >: put words or quotation marks in their place',
  text_pictograph: 'Remove emoji and pictures: keep letters, digits and punctuation',
  text_invisible: 'There are invisible characters in the text: erase it and type it again',
  mixed_alphabets:
    'One word has both Russian and Latin letters: type it again in one keyboard layout',
  lookalike_letters:
    'A word has look-alike letters of another alphabet, as a Latin “a”: type the word again in one keyboard layout',
  passport_series: 'The series of a passport has 4 digits, as in 10 23',
  passport_number: 'The number of a passport has 6 digits',
  past_date: 'Enter a date no later than today, as in 05.03.2019',
  month: 'Enter month and year, as in 06.2027',
  power: 'Enter the power in kilowatts, a number above zero, as in 15 or 7.5',
  previous_power: 'Enter the power in kilowatts as a number, as in 5; 0 if there was none',
  cadastral_number: 'Check the cadastral number, as in 28:01:010203:45',
  address: 'Enter more of the address: the place, the street, the house or plot',
  choice: 'Choose one of these',
  password_short: 'A password needs at least 10 characters',
  password_common: 'Such a password is the first to be guessed: think of another one',
  password_login: 'The password must not contain your login',
  processing_consent: 'No account can be opened without consent to personal-data processing',
};

export const ruleMessages = { ru, en };
