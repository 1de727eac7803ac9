import type { SocialCategory } from '@drsk/contract';

interface Category {
  title: string;
  /** What the Rules ask to show (п. 17, 20th paragraph). */
  proof: string;
  /** Who is meant: by its own name, in both languages. */
  act: string;
}

const ru: Record<SocialCategory, Category> = {
  low_income: {
    title: 'Малоимущая семья или малоимущий одинокий гражданин',
    proof: 'Справка органа социальной защиты о доходе ниже прожиточного минимума',
    act: 'Закон «О прожиточном минимуме в Российской Федерации»',
  },
  veteran: {
    title: 'Ветеран или член семьи погибшего',
    proof: 'Удостоверение ветерана, инвалида войны или члена семьи погибшего',
    act: 'Закон «О ветеранах» № 5-ФЗ, статьи 14–16, 18 и 21',
  },
  disabled: {
    title: 'Человек с инвалидностью или семья с ребёнком-инвалидом',
    proof: 'Справка об инвалидности',
    act: 'Закон «О социальной защите инвалидов» № 181-ФЗ, статья 17',
  },
  chernobyl: {
    title: 'Пострадавший от аварии на Чернобыльской АЭС',
    proof: 'Удостоверение пострадавшего от радиации',
    act: 'Закон № 1244-1, статья 14',
  },
  semipalatinsk: {
    title: 'Пострадавший от испытаний на Семипалатинском полигоне',
    proof: 'Удостоверение пострадавшего от радиации',
    act: 'Закон № 2-ФЗ от 10.01.2002, статья 2',
  },
  kept_benefits: {
    title: 'Тот, за кем льготы сохранил закон № 122-ФЗ',
    proof: 'Документ о праве на эти льготы',
    act: 'Закон № 122-ФЗ от 22.08.2004, часть 8 статьи 154',
  },
  mayak: {
    title: 'Пострадавший от аварии на «Маяке» и сбросов в реку Течу',
    proof: 'Удостоверение пострадавшего от радиации',
    act: 'Закон № 175-ФЗ от 26.11.1998, статья 1',
  },
  special_risk: {
    title: 'Гражданин из подразделений особого риска',
    proof: 'Удостоверение участника действий подразделений особого риска',
    act: 'Постановление Верховного Совета РФ № 2123-1 от 27.12.1991',
  },
  large_family: {
    title: 'Многодетная семья',
    proof: 'Удостоверение многодетной семьи',
    act: 'Указ Президента РФ № 63 от 23.01.2024',
  },
};

const en: typeof ru = {
  low_income: {
    title: 'A low-income family or a low-income person living alone',
    proof:
      'Certificate of the social protection office that the income is below the subsistence level',
    act: 'Law “On the subsistence level in the Russian Federation”',
  },
  veteran: {
    title: 'A veteran, or a family member of someone who was killed',
    proof: 'ID of a veteran, of a disabled ex-serviceman or of a family member',
    act: 'Law “On veterans” No. 5-FZ, articles 14–16, 18 and 21',
  },
  disabled: {
    title: 'A person with a disability, or a family with a disabled child',
    proof: 'Certificate of disability',
    act: 'Law “On social protection of disabled persons” No. 181-FZ, article 17',
  },
  chernobyl: {
    title: 'A person affected by the Chernobyl accident',
    proof: 'ID of a person affected by radiation',
    act: 'Law No. 1244-1, article 14',
  },
  semipalatinsk: {
    title: 'A person affected by the tests at the Semipalatinsk site',
    proof: 'ID of a person affected by radiation',
    act: 'Law No. 2-FZ of 10.01.2002, article 2',
  },
  kept_benefits: {
    title: 'A person whose benefits law No. 122-FZ has preserved',
    proof: 'Document that proves these benefits',
    act: 'Law No. 122-FZ of 22.08.2004, article 154, part 8',
  },
  mayak: {
    title: 'A person affected by the Mayak accident and the discharges into the Techa',
    proof: 'ID of a person affected by radiation',
    act: 'Law No. 175-FZ of 26.11.1998, article 1',
  },
  special_risk: {
    title: 'A person of the special-risk units',
    proof: 'ID of a member of the special-risk units',
    act: 'Resolution of the Supreme Soviet No. 2123-1 of 27.12.1991',
  },
  large_family: {
    title: 'A family with many children',
    proof: 'ID of a family with many children',
    act: 'Decree of the President No. 63 of 23.01.2024',
  },
};

export const socialCategoryMessages = { ru, en };
