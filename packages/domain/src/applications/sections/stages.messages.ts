import type { FieldText } from '../section-texts.js';

type RowText = (number: number) => FieldText;

/** A name of the contract without its words does not compile. Nothing is imported: English is a file of its own. */
function stageTexts(text: {
  designMonth: RowText;
  commissioningMonth: RowText;
  powerKw: RowText;
  reliabilityCategory: RowText;
}) {
  const { designMonth, commissioningMonth, powerKw, reliabilityCategory } = text;
  return {
    stage1DesignMonth: designMonth(1),
    stage1CommissioningMonth: commissioningMonth(1),
    stage1PowerKw: powerKw(1),
    stage1ReliabilityCategory: reliabilityCategory(1),
    stage2DesignMonth: designMonth(2),
    stage2CommissioningMonth: commissioningMonth(2),
    stage2PowerKw: powerKw(2),
    stage2ReliabilityCategory: reliabilityCategory(2),
    stage3DesignMonth: designMonth(3),
    stage3CommissioningMonth: commissioningMonth(3),
    stage3PowerKw: powerKw(3),
    stage3ReliabilityCategory: reliabilityCategory(3),
    stage4DesignMonth: designMonth(4),
    stage4CommissioningMonth: commissioningMonth(4),
    stage4PowerKw: powerKw(4),
    stage4ReliabilityCategory: reliabilityCategory(4),
    stage5DesignMonth: designMonth(5),
    stage5CommissioningMonth: commissioningMonth(5),
    stage5PowerKw: powerKw(5),
    stage5ReliabilityCategory: reliabilityCategory(5),
    stage6DesignMonth: designMonth(6),
    stage6CommissioningMonth: commissioningMonth(6),
    stage6PowerKw: powerKw(6),
    stage6ReliabilityCategory: reliabilityCategory(6),
  };
}

function everyStage<Texts>(texts: Texts) {
  return {
    stage1ReliabilityCategory: texts,
    stage2ReliabilityCategory: texts,
    stage3ReliabilityCategory: texts,
    stage4ReliabilityCategory: texts,
    stage5ReliabilityCategory: texts,
    stage6ReliabilityCategory: texts,
  };
}

const ru = {
  explanation: 'Когда и сколько мощности нужно. Если объект вводится сразу, хватит одного этапа.',
  fields: stageTexts({
    designMonth: (number) => ({
      label: `Этап ${number}: срок проектирования`,
      hint: 'Месяц и год, например 06.2027',
    }),
    commissioningMonth: (number) => ({
      label: `Этап ${number}: срок ввода`,
      hint: 'Месяц и год, например 12.2027',
    }),
    powerKw: (number) => ({ label: `Этап ${number}: мощность, кВт` }),
    reliabilityCategory: (number) => ({ label: `Этап ${number}: категория надёжности` }),
  }),
  choices: everyStage({ III: 'III', II: 'II', I: 'I' }),
};

const en: typeof ru = {
  explanation:
    'When you need which power. One stage is enough if the site is commissioned at once.',
  fields: stageTexts({
    designMonth: (number) => ({
      label: `Stage ${number}: design finished`,
      hint: 'Month and year, for example 06.2027',
    }),
    commissioningMonth: (number) => ({
      label: `Stage ${number}: commissioning`,
      hint: 'Month and year, for example 12.2027',
    }),
    powerKw: (number) => ({ label: `Stage ${number}: power, kW` }),
    reliabilityCategory: (number) => ({ label: `Stage ${number}: reliability category` }),
  }),
  choices: everyStage({ III: 'III', II: 'II', I: 'I' }),
};

export const stagesMessages = { ru, en };
