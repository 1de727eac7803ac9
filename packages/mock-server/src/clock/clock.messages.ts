const ru = {
  too_early: 'Правила подключения здесь известны с 28 апреля 2025 г.: начните не раньше',
  past: 'Время идёт только вперёд',
  no_instant: 'Такого момента нет: напишите его как 2027-01-12T00:00:00Z',
  unknown_year: 'Так далеко рабочие дни ещё не известны',
};

const en: typeof ru = {
  too_early: 'The connection rules are known here from 28 April 2025 on: begin no earlier',
  past: 'Time only goes forward',
  no_instant: 'There is no such instant: write it as 2027-01-12T00:00:00Z',
  unknown_year: 'Working days are not known that far ahead',
};

export const clockMessages = { ru, en };
