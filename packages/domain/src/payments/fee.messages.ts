import type { DeadlineEvent, FeeExclusion } from '@drsk/contract';
import type { FeeDifference } from './differences.js';
import type { FeeObstacle } from './fee-calculation.js';
import type { InstallmentObstacle } from './installment.js';

/** Numbers and sums arrive as they are written in the language. */
const ru = {
  reasons: {
    standard_is_least: 'По стандартизированным ставкам выходит меньше — берут меньшую сумму.',
    reduced_is_least: 'По льготной ставке выходит меньше — берут меньшую сумму.',
    social_is_least: 'По ставке социальной категории выходит меньше — берут меньшую сумму.',
    decided: 'Плату для этого подключения установил регулирующий орган.',
    least:
      'По льготной ставке вышло бы меньше, чем стоят сами технические условия: берут их стоимость.',
    free_of_lines: ({ meters = '' }) =>
      `До сети не больше ${meters}\u00A0м: строительство линии в плату не входит.`,
    increase:
      'Это увеличение мощности: строительство сетей в плату не входит, прибор учёта — только если его меняют.',
    redistribution: 'При перераспределении мощности платят за документы, если ничего не строят.',
    microgeneration:
      'Подключение самой генерации — это прибор учёта или, если выходит меньше, льготная ставка за её киловатты.',
    two_sources: 'Источников питания два: линию считают к каждому.',
  },
  obstacles: {
    above_household: ({ kw = '' }) =>
      `Только до ${kw}\u00A0кВт вместе с мощностью, которая уже подключена.`,
    not_third_category: 'Только для III категории надёжности.',
    not_low_voltage: 'Только на напряжении до 0,4\u00A0кВ.',
    too_far: ({ meters = '' }) => `Только если до сети не больше ${meters}\u00A0м.`,
    generation_only: 'Эта ставка — за подключение дома, а не одной генерации.',
    not_claimed: 'Нужен документ, который подтверждает социальную категорию.',
  } satisfies Record<Exclude<FeeObstacle, 'excluded'>, Sentence>,
  exclusions: {
    short_right: 'Не действует, когда право на участок или помещение — на год или меньше.',
    flat: 'Не действует для квартир в многоквартирных домах.',
    repeated: 'Второй раз за три года в одном регионе не действует.',
  } satisfies Record<FeeExclusion, string>,
  assumptions: {
    distance_assumed: ({ meters = '' }) =>
      `Расстояние не названо: считаем, что сеть рядом, до ${meters}\u00A0м, и строить ничего не нужно.`,
    line_assumed: ({ meters = '' }) =>
      `Считаем, что до вас построят воздушную линию в ${meters}\u00A0м. Вид линии и её трассу назовут технические условия.`,
    substation_unknown:
      'Подстанцию не считаем: нужна ли она, скажут технические условия. С ней плата заметно больше.',
    meter_replaced: 'Считаем, что прибор учёта придётся заменить.',
    proof_needed: 'К заявке нужно приложить документ, который подтверждает социальную категорию.',
    rates_outdated: 'Ставки на эту дату ещё не утверждены: посчитано по последним известным.',
  },
  installment: {
    clause:
      'Рассрочка — для организаций и предпринимателей до 150\u00A0кВт и для подключений вместе с микрогенерацией.',
    free_of_lines: 'Рассрочки нет: строительство линии и так не входит в плату.',
  } satisfies Record<InstallmentObstacle, string>,
  orderAgreed: ({ megawatts = '' }) =>
    `Свыше ${megawatts}\u00A0МВт порядок оплаты устанавливает договор.`,
  refusals: {
    individual_project:
      'Подключение по индивидуальному проекту заранее не посчитать: плату устанавливает регулирующий орган, когда готов проект.',
  },
  penalty: {
    both: ({ percent = '' }) =>
      `Кто опоздает с работами, заплатит другой стороне ${percent}\u00A0% всей платы за каждый день.`,
    gridOnly: ({ percent = '' }) =>
      `Если опоздаем мы, заплатим вам ${percent}\u00A0% всей платы за каждый день. С вас за опоздание с вашей частью работ неустойки нет.`,
  },
  differences: {
    social: 'С документом социальной категории',
    one_phase: 'С одной фазой',
    three_phases: 'С тремя фазами',
    nearer: ({ meters = '' }) => `Если до сети не больше ${meters}\u00A0м`,
    farther: ({ meters = '' }) => `Если до сети больше ${meters}\u00A0м — от`,
    ceiling: ({ kw = '' }) => `От ${kw}\u00A0кВт плата больше не растёт`,
  } satisfies Record<FeeDifference['code'], Sentence>,
  /** After «5 рабочих дней». */
  events: {
    offer_posted: 'со дня, когда счёт появится в кабинете',
    contract_concluded: 'со дня договора',
    agreement_concluded: 'со дня дополнительного соглашения',
    energised: 'со дня подключения',
    connection_act_posted: 'со дня акта о подключении',
    notice_posted: 'со дня уведомления или акта о подключении',
  } satisfies Partial<Record<DeadlineEvent, string>>,
  acts: { '490': ({ clause = '' }) => `п.\u00A0${clause} Методических указаний №\u00A0490/22` },
  calculationLater: 'Расчёт появится вместе с договором и счётом.',
};

/** A text, or one with numbers in it. */
export type Sentence = string | ((values: Readonly<Partial<Record<string, string>>>) => string);

const en: typeof ru = {
  reasons: {
    standard_is_least: 'Standardised rates come to less, and the lesser amount is charged.',
    reduced_is_least: 'The reduced rate comes to less, and the lesser amount is charged.',
    social_is_least: 'The social rate comes to less, and the lesser amount is charged.',
    decided: 'The tariff authority has set the fee for this connection.',
    least:
      'At the reduced rate it would be less than the technical conditions alone cost: their cost is charged.',
    free_of_lines: ({ meters = '' }) =>
      `The network is no further than ${meters}\u00A0m: building a line is not part of the fee.`,
    increase:
      'This is an increase of power: building is not part of the fee, and a meter only if it is replaced.',
    redistribution:
      'When power is redistributed, you pay for the paperwork unless something is built.',
    microgeneration:
      'Connecting the generation itself costs a meter or, if that is less, the reduced rate for its kilowatts.',
    two_sources: 'There are two sources of power: a line is counted to each.',
  },
  obstacles: {
    above_household: ({ kw = '' }) =>
      `Only up to ${kw}\u00A0kW, including power that is already connected.`,
    not_third_category: 'Only for reliability category III.',
    not_low_voltage: 'Only at up to 0.4\u00A0kV.',
    too_far: ({ meters = '' }) => `Only if the network is no further than ${meters}\u00A0m.`,
    generation_only: 'This rate is for connecting a home, not generation alone.',
    not_claimed: 'You need a document that proves your social category.',
  },
  exclusions: {
    short_right: 'Not when your right to the plot or premises is for a year or less.',
    flat: 'Not for flats in apartment buildings.',
    repeated: 'Not a second time within three years in the same region.',
  },
  assumptions: {
    distance_assumed: ({ meters = '' }) =>
      `No distance given: we assume that the network is within ${meters}\u00A0m and nothing has to be built.`,
    line_assumed: ({ meters = '' }) =>
      `We assume an overhead line of ${meters}\u00A0m to your plot. The technical conditions will name the kind of line and its route.`,
    substation_unknown:
      'No substation is counted: the technical conditions will say if you need one. With it the fee is considerably higher.',
    meter_replaced: 'We assume that the meter has to be replaced.',
    proof_needed: 'Attach the document that proves your social category to the application.',
    rates_outdated: 'The rates for this date are not approved yet: the latest known ones are used.',
  },
  installment: {
    clause:
      'Installments are for organizations and sole proprietors up to 150\u00A0kW, and for connections with microgeneration.',
    free_of_lines: 'No installments: building a line is not part of your fee anyway.',
  },
  orderAgreed: ({ megawatts = '' }) =>
    `Above ${megawatts}\u00A0MW the contract sets the payment schedule.`,
  refusals: {
    individual_project:
      'An individual project cannot be estimated beforehand: the tariff authority sets the fee once the design is ready.',
  },
  penalty: {
    both: ({ percent = '' }) =>
      `Whoever is late with the works pays the other side ${percent}% of the whole fee for each day.`,
    gridOnly: ({ percent = '' }) =>
      `If we are late, we pay you ${percent}% of the whole fee for each day. You pay no penalty if your part of the works is late.`,
  },
  differences: {
    social: 'With proof of a social category',
    one_phase: 'With one phase',
    three_phases: 'With three phases',
    nearer: ({ meters = '' }) => `If the network is no further than ${meters}\u00A0m`,
    farther: ({ meters = '' }) => `If the network is further than ${meters}\u00A0m, from`,
    ceiling: ({ kw = '' }) => `From ${kw}\u00A0kW the fee grows no further`,
  },
  events: {
    offer_posted: 'after the invoice appears in your account',
    contract_concluded: 'after the contract',
    agreement_concluded: 'after the supplementary agreement',
    energised: 'after the connection',
    connection_act_posted: 'after the act of connection',
    notice_posted: 'after the notice or act of connection',
  },
  acts: { '490': ({ clause = '' }) => `clause\u00A0${clause} of Guidelines No.\u00A0490/22` },
  calculationLater: 'The calculation will appear together with the contract and the invoice.',
};

export const feeMessages = { ru, en };
