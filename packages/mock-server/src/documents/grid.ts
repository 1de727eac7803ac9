/** The company, with the account of a bank that does not exist: nobody can pay a sample. */
export const grid = {
  name: 'АО «ДРСК»',
  inn: '2801108200',
  kpp: '280101001',
  ogrn: '1052800111308',
  bank: 'ТЕСТ БАНК',
  bic: '040813608',
  account: '40702810770000001111',
  correspondentAccount: '30101810600000000608',
};

export const sampleMark = 'ОБРАЗЕЦ. Документ тестовой среды, юридической силы не имеет';
