import type { FieldText } from '../section-texts.js';

type RowText = (number: number) => FieldText;

/** A name of the contract without its words does not compile. Nothing is imported: English is a file of its own. */
function pointTexts(text: { powerKw: RowText; voltageKv: RowText; place: RowText }) {
  const { powerKw, voltageKv, place } = text;
  return {
    point1PowerKw: powerKw(1),
    point1VoltageKv: voltageKv(1),
    point1Place: place(1),
    point2PowerKw: powerKw(2),
    point2VoltageKv: voltageKv(2),
    point2Place: place(2),
    point3PowerKw: powerKw(3),
    point3VoltageKv: voltageKv(3),
    point3Place: place(3),
    point4PowerKw: powerKw(4),
    point4VoltageKv: voltageKv(4),
    point4Place: place(4),
    point5PowerKw: powerKw(5),
    point5VoltageKv: voltageKv(5),
    point5Place: place(5),
    point6PowerKw: powerKw(6),
    point6VoltageKv: voltageKv(6),
    point6Place: place(6),
  };
}

function everyPoint<Texts>(texts: Texts) {
  return {
    point1VoltageKv: texts,
    point2VoltageKv: texts,
    point3VoltageKv: texts,
    point4VoltageKv: texts,
    point5VoltageKv: texts,
    point6VoltageKv: texts,
  };
}

const ru = {
  explanation:
    'Технические сведения для тех, кому нужно больше 150\u00A0кВт, и для особых случаев. Необязательное можно пропустить.',
  fields: {
    loadKind: {
      label: 'Характер нагрузки',
      hint: 'Например: освещение и отопление, электродвигатели, сварка',
    },
    hasDistortingLoads: {
      label: 'Есть нагрузки, искажающие форму кривой тока',
      hint: 'Например: частотные приводы, дуговые печи, сварочные аппараты',
    },
    distortingLoads: { label: 'Какие именно' },
    pointCount: {
      label: 'Сколько точек присоединения',
      hint: 'Если одна, её мощность и напряжение уже указаны',
    },
    transformerCount: { label: 'Сколько трансформаторов' },
    transformerKva: { label: 'Мощность трансформаторов, кВА', hint: 'Всех вместе' },
    generatorKva: { label: 'Мощность генераторов, кВА', hint: 'Всех вместе' },
    technologicalMinimumKw: {
      label: 'Технологический минимум, кВт',
      hint: 'Меньше этого генератор не может работать',
    },
    technologicalReserveKw: {
      label: 'Технологическая бронь, кВт',
      hint: 'Сколько нужно, чтобы завершить производственный процесс',
    },
    emergencyReserveKw: {
      label: 'Аварийная бронь, кВт',
      hint: 'Сколько нужно, чтобы объект был безопасен, когда остановлен',
    },
    reserveGrounds: { label: 'Чем обоснована бронь' },
    wantsBoundaryInside: {
      label: 'Граница балансовой принадлежности — на вводном устройстве в здании',
    },
    ...pointTexts({
      powerKw: (number) => ({ label: `Точка ${number}: мощность, кВт` }),
      voltageKv: (number) => ({ label: `Точка ${number}: напряжение` }),
      place: (number) => ({
        label: `Точка ${number}: где находится`,
        hint: 'Например: опора № 18, вводное устройство корпуса 2',
      }),
    }),
  },
  choices: everyPoint({
    '0.4': '0,4\u00A0кВ',
    '6': '6\u00A0кВ',
    '10': '10\u00A0кВ',
    '20': '20\u00A0кВ',
    '35': '35\u00A0кВ',
    '110': '110\u00A0кВ',
  }),
};

const en: typeof ru = {
  explanation:
    'Technical details for those who need more than 150\u00A0kW, and for special cases. You can skip what is optional.',
  fields: {
    loadKind: { label: 'Kind of load', hint: 'For example: lighting and heating, motors, welding' },
    hasDistortingLoads: {
      label: 'There are loads that distort the current curve',
      hint: 'For example: frequency drives, arc furnaces, welding machines',
    },
    distortingLoads: { label: 'Which ones' },
    pointCount: {
      label: 'Number of connection points',
      hint: 'If there is one, its power and voltage are known already',
    },
    transformerCount: { label: 'Number of transformers' },
    transformerKva: { label: 'Power of the transformers, kVA', hint: 'Of all together' },
    generatorKva: { label: 'Power of the generators, kVA', hint: 'Of all together' },
    technologicalMinimumKw: {
      label: 'Technological minimum, kW',
      hint: 'Below it the generator cannot work',
    },
    technologicalReserveKw: {
      label: 'Technological reserve, kW',
      hint: 'What it takes to finish the production process',
    },
    emergencyReserveKw: {
      label: 'Emergency reserve, kW',
      hint: 'What it takes for the site to be safe when it is stopped',
    },
    reserveGrounds: { label: 'Grounds for the reserve' },
    wantsBoundaryInside: { label: 'The ownership boundary is at the input device in the building' },
    ...pointTexts({
      powerKw: (number) => ({ label: `Point ${number}: power, kW` }),
      voltageKv: (number) => ({ label: `Point ${number}: voltage` }),
      place: (number) => ({
        label: `Point ${number}: where it is`,
        hint: 'For example: pole 18, input device of building 2',
      }),
    }),
  },
  choices: everyPoint({
    '0.4': '0.4\u00A0kV',
    '6': '6\u00A0kV',
    '10': '10\u00A0kV',
    '20': '20\u00A0kV',
    '35': '35\u00A0kV',
    '110': '110\u00A0kV',
  }),
};

export const technicalMessages = { ru, en };
