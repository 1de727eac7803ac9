const ru = {
  unknown: (names: string, known: string) =>
    `data-scenario: нет сценария «${names}», песочница открыта с обычным состоянием. Назовите один или несколько через пробел: ${known}.`,
};

const en: typeof ru = {
  unknown: (names, known) =>
    `data-scenario: there is no scenario “${names}”, the sandbox has begun as usual. Name one, or several with spaces between them: ${known}.`,
};

export const messages = { ru, en };
