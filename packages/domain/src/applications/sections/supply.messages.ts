const ru = {
  explanation:
    'Копию заявки передадим гарантирующему поставщику, и он сам подготовит договор. Ходить к нему не нужно.',
  fields: {
    supplierContractKind: {
      label: 'Договор с энергосбытом',
      hint: 'При энергоснабжении о передаче по сетям договаривается энергосбыт, при купле-продаже — вы сами',
    },
    supplierName: {
      label: 'Энергосбытовая организация',
      hint: 'Если выбрали её сами. Без ответа — гарантирующий поставщик вашего региона',
    },
    existingContractNumber: { label: 'Номер договора', hint: 'Есть в договоре и в квитанции' },
    existingContractOn: { label: 'Дата договора', hint: 'Например 05.03.2019' },
  },
  choices: {
    supplierContractKind: {
      energy_supply: 'Заключить договор энергоснабжения',
      purchase_and_sale: 'Заключить договор купли-продажи',
      existing: 'Договор уже есть',
    },
  },
};

const en: typeof ru = {
  explanation:
    'We send a copy of the application to the default supplier, who prepares the contract. You do not need to visit them.',
  fields: {
    supplierContractKind: {
      label: 'Contract with the supplier',
      hint: 'Under a supply contract the supplier arranges transmission; under a purchase contract you do',
    },
    supplierName: {
      label: 'Electricity supplier',
      hint: 'If you have chosen one. Otherwise it is the default supplier of your region',
    },
    existingContractNumber: {
      label: 'Contract number',
      hint: 'You will find it in the contract and on the bill',
    },
    existingContractOn: { label: 'Contract date', hint: 'For example 25.03.2019' },
  },
  choices: {
    supplierContractKind: {
      energy_supply: 'Sign an electricity supply contract',
      purchase_and_sale: 'Sign an electricity purchase contract',
      existing: 'I already have a contract',
    },
  },
};

export const supplyMessages = { ru, en };
