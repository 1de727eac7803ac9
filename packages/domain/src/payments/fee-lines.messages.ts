import type { AlternativeKind } from '@drsk/contract';
import type { PricedLine } from './fee-line.js';

const ru = {
  lines: {
    conditions: 'Подготовка и выдача технических условий',
    notice: 'Уведомление о возможности присоединения',
    check: 'Проверка выполнения технических условий',
    overheadLow: 'Воздушная линия до 0,4\u00A0кВ',
    overheadHigh: 'Воздушная линия 1–20\u00A0кВ',
    cableLow: 'Кабельная линия до 0,4\u00A0кВ',
    cableHigh: 'Кабельная линия 1–10\u00A0кВ',
    sectioning: 'Пункт секционирования',
    substation: 'Трансформаторная подстанция',
    meterOnePhase: 'Однофазный прибор учёта',
    meterThreePhase: 'Трёхфазный прибор учёта',
    meterHigh: 'Учёт электроэнергии выше 0,4\u00A0кВ',
    reduced: 'Льготная ставка за киловатт',
    social: 'Ставка социальной категории за киловатт',
    decision: 'Плата по решению регулирующего органа',
  } satisfies Record<PricedLine['name'], string>,
  alternatives: {
    standard: 'По стандартизированным ставкам',
    reduced: 'По льготной ставке',
    social: 'По ставке социальной категории',
    decision: 'По решению регулирующего органа',
  } satisfies Record<AlternativeKind, string>,
};

const en: typeof ru = {
  lines: {
    conditions: 'Preparing and issuing the technical conditions',
    notice: 'Notice that the connection is available',
    check: 'Checking that the technical conditions are met',
    overheadLow: 'Overhead line up to 0.4\u00A0kV',
    overheadHigh: 'Overhead line, 1–20\u00A0kV',
    cableLow: 'Cable line up to 0.4\u00A0kV',
    cableHigh: 'Cable line, 1–10\u00A0kV',
    sectioning: 'Sectioning point',
    substation: 'Transformer substation',
    meterOnePhase: 'Single-phase meter',
    meterThreePhase: 'Three-phase meter',
    meterHigh: 'Metering above 0.4\u00A0kV',
    reduced: 'Reduced rate per kilowatt',
    social: 'Social rate per kilowatt',
    decision: 'Fee set by the tariff authority',
  },
  alternatives: {
    standard: 'At standardised rates',
    reduced: 'At the reduced rate',
    social: 'At the social rate',
    decision: 'By decision of the tariff authority',
  },
};

/** What a fee is made of. */
export const feeLineMessages = { ru, en };
