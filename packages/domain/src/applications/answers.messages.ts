const ru = {
  requiredField: (label: string) => `Заполните поле «${label}»`,
  requiredChoice: (label: string) => `Выберите ответ: «${label}»`,
};

const en: typeof ru = {
  requiredField: (label) => `Fill in “${label}”`,
  requiredChoice: (label) => `Choose an answer: “${label}”`,
};

/** What is said beside an answer, whichever it is. */
export const answerMessages = { ru, en };
