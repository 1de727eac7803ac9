export interface Facts {
  /** Until when the next one acts; empty where there is no date. */
  readonly until: string;
  /** When the inspection begins. */
  readonly visit: string;
}

const ru = {
  /** In every track. */
  events: {
    suspension_notified: {
      headline: 'рассмотрение приостановлено',
      next: () => 'Причина — в уведомлении. Когда она отпадёт, рассмотрение продолжится.',
    },
    resumed: {
      headline: 'рассмотрение возобновлено',
      next: ({ until }: Facts) => `Договор и счёт разместим${until}.`,
    },
    remarks_listed: {
      headline: 'осмотр: есть замечания',
      next: () => 'Устраните их и сообщите об этом в личном кабинете: мы придём снова.',
    },
    inspection_time_proposed: {
      headline: 'предложено время осмотра',
      next: ({ visit }: Facts) =>
        `Предлагаем ${visit} по местному времени. Согласитесь в личном кабинете или выберите другое время.`,
    },
    inspection_time_confirmed: {
      headline: 'время осмотра подтверждено',
      next: ({ visit }: Facts) => `Приедем ${visit} по местному времени: дайте доступ на участок.`,
    },
    inspection_passed: {
      headline: 'осмотр пройден',
      next: ({ until }: Facts) => `Акт разместим${until}.`,
    },
    conditions_act_posted: {
      headline: 'размещён акт о выполнении технических условий',
      next: ({ until }: Facts) => `Подпишите его в личном кабинете${until}.`,
    },
    connection_act_posted: {
      headline: 'размещён акт об осуществлении присоединения',
      next: ({ until }: Facts) =>
        `Объект подключён. Если в акте что-то не так, замечания принимаем${until}.`,
    },
    energised: {
      headline: 'объект присоединён, напряжение подано',
      next: ({ until }: Facts) => `Акт о присоединении разместим${until}.`,
    },
    objections_answered: {
      headline: 'документы исправлены по вашим замечаниям',
      next: ({ until }: Facts) => `Если замечания остались, сообщите${until}.`,
    },
  },
  /** Where the contract is signed and not paid for to be accepted. */
  signed: {
    offer_posted: {
      headline: 'размещены договор, технические условия и счёт',
      next: ({ until }: Facts) =>
        `Подпишите договор в личном кабинете${until} или откажитесь от него с указанием причин.`,
    },
    contract_concluded: {
      headline: 'договор заключён',
      next: ({ until }: Facts) => `Работы выполним${until}. Сроки платежей — в счёте.`,
    },
    connection_act_posted: {
      headline: 'размещён акт об осуществлении присоединения',
      next: ({ until }: Facts) => `Подпишите его в личном кабинете${until}.`,
    },
  },
};

const en: typeof ru = {
  events: {
    suspension_notified: {
      headline: 'review suspended',
      next: () => 'The notice says why. The review will go on when the reason is gone.',
    },
    resumed: {
      headline: 'review resumed',
      next: ({ until }) => `We will post the contract and the invoice${until}.`,
    },
    remarks_listed: {
      headline: 'inspection: remarks to put right',
      next: () => 'Put them right and report it in your account: we will come again.',
    },
    inspection_time_proposed: {
      headline: 'time proposed for the inspection',
      next: ({ visit }) =>
        `We propose ${visit} local time. Accept it in your account, or choose another time.`,
    },
    inspection_time_confirmed: {
      headline: 'time of the inspection confirmed',
      next: ({ visit }) =>
        `We will come on ${visit} local time: please give us access to the site.`,
    },
    inspection_passed: {
      headline: 'inspection passed',
      next: ({ until }) => `We will post the act${until}.`,
    },
    conditions_act_posted: {
      headline: 'act on the technical conditions posted',
      next: ({ until }) => `Please sign it in your account${until}.`,
    },
    connection_act_posted: {
      headline: 'connection act posted',
      next: ({ until }) =>
        `Your site is connected. If anything in the act is wrong, you can object${until}.`,
    },
    energised: {
      headline: 'site connected and energised',
      next: ({ until }) => `We will post the connection act${until}.`,
    },
    objections_answered: {
      headline: 'documents corrected after your objections',
      next: ({ until }) => `If anything is still wrong, tell us${until}.`,
    },
  },
  signed: {
    offer_posted: {
      headline: 'contract, technical conditions and invoice posted',
      next: ({ until }) => `Sign the contract in your account${until}, or refuse it with reasons.`,
    },
    contract_concluded: {
      headline: 'contract concluded',
      next: ({ until }) => `We will complete the work${until}. The invoice says when to pay.`,
    },
    connection_act_posted: {
      headline: 'connection act posted',
      next: ({ until }) => `Please sign it in your account${until}.`,
    },
  },
};

/** What is said on the way to an act, and of a contract that is signed. */
export const trackLetters = { ru, en };
