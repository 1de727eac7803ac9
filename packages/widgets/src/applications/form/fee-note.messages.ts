const ru = {
  fee: (sum: string, first: string) => `Плата — около ${sum}, первый платёж — ${first}.`,
  whole: (sum: string) => `Плата — около ${sum}, одним платежом.`,
  preliminary:
    'Это предварительно и верно, если сеть рядом с участком. Точная сумма придёт вместе с договором.',
  sample: 'Ставки этого региона — образец.',
};

const en: typeof ru = {
  fee: (sum, first) => `The fee is about ${sum}, the first payment ${first}.`,
  whole: (sum) => `The fee is about ${sum}, in one payment.`,
  preliminary:
    'This is an estimate, and holds if the network is near your plot. The exact sum comes with the contract.',
  sample: 'The rates of this region are a sample.',
};

export const messages = { ru, en };
