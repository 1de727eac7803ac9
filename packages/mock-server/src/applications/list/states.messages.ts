const ru = {
  tooMany: (most: number) => `В одном запросе можно назвать до ${most} заявок`,
};

const en: typeof ru = {
  tooMany: (most) => `One request names up to ${most} applications`,
};

export const statesMessages = { ru, en };
