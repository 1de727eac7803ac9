import type { RegionCode } from '@drsk/contract';

/** A place where applicants are received. */
export interface Centre {
  readonly name: string;
  readonly address: string;
  readonly hours: string;
}

const hours = 'пн–чт 8:00–17:00, пт 8:00–16:00, обед 12:00–12:48';

/** Where the centres really are and when they are open is not known: all of it is invented, and marked as a sample. */
export const centres: Readonly<Record<RegionCode, Centre>> = {
  '28': centre('Амурские электрические сети', 'г. Благовещенск, ул. Образцовая, д. 1'),
  '25': centre('Приморские электрические сети', 'г. Владивосток, ул. Образцовая, д. 2'),
  '27': centre('Хабаровские электрические сети', 'г. Хабаровск, ул. Образцовая, д. 3'),
  '79': centre('Электрические сети ЕАО', 'г. Биробиджан, ул. Образцовая, д. 4'),
  '14': centre('Южно-Якутские электрические сети', 'г. Алдан, ул. Образцовая, д. 5'),
};

function centre(branch: string, address: string): Centre {
  return { name: `Центр обслуживания филиала «${branch}»`, address, hours };
}
