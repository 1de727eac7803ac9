const ru = {
  explanation: 'Сведения о вашей генерации: они попадут в технические условия.',
  fields: {
    generationKw: {
      label: 'Мощность генерации, кВт',
      hint: 'Всех генераторов вместе. До 15\u00A0кВт это микрогенерация, и порядок упрощённый',
    },
    generatorCount: { label: 'Сколько генераторов' },
    generationSource: { label: 'Источник энергии' },
    generatorPassport: {
      label: 'Марка и заводской номер',
      hint: 'Из паспорта генератора или инвертора, если он уже куплен',
    },
    sellsGeneration: { label: 'Хочу продавать излишки гарантирующему поставщику' },
  },
  choices: {
    generationSource: {
      solar: 'Солнце',
      wind: 'Ветер',
      hydro: 'Вода',
      fuel: 'Топливо',
      other: 'Другой',
    },
  },
};

const en: typeof ru = {
  explanation: 'Details of your generation: they go into the technical conditions.',
  fields: {
    generationKw: {
      label: 'Power of the generation, kW',
      hint: 'Of all generators together. Up to 15\u00A0kW it is microgeneration with a simplified procedure',
    },
    generatorCount: { label: 'Number of generators' },
    generationSource: { label: 'Source of energy' },
    generatorPassport: {
      label: 'Make and serial number',
      hint: 'From the data sheet of the generator or inverter, if you have it already',
    },
    sellsGeneration: { label: 'I want to sell what is left over to the default supplier' },
  },
  choices: {
    generationSource: {
      solar: 'Sun',
      wind: 'Wind',
      hydro: 'Water',
      fuel: 'Fuel',
      other: 'Other',
    },
  },
};

export const generationMessages = { ru, en };
