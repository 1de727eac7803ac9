import type { GeographicPlace, RegionCode } from '@drsk/contract';

interface SamplePlace extends GeographicPlace {
  /** As addresses write it, with what kind of settlement it is. */
  settlement: string;
}

/** The beginning of every address there. */
export const regionNames: Readonly<Record<RegionCode, string>> = {
  '28': 'Амурская область',
  '25': 'Приморский край',
  '27': 'Хабаровский край',
  '79': 'Еврейская автономная область',
  '14': 'Республика Саха (Якутия)',
};

/** A few settlements of each region, the largest first, with about where they are; enough to try a form with. */
export const samplePlaces: Readonly<Record<RegionCode, readonly SamplePlace[]>> = {
  '28': [
    { settlement: 'г. Благовещенск', latitude: 50.29, longitude: 127.53 },
    { settlement: 'г. Белогорск', latitude: 50.92, longitude: 128.47 },
    { settlement: 'г. Свободный', latitude: 51.38, longitude: 128.13 },
    { settlement: 'г. Тында', latitude: 55.15, longitude: 124.73 },
    { settlement: 'г. Зея', latitude: 53.74, longitude: 127.26 },
    { settlement: 'г. Райчихинск', latitude: 49.79, longitude: 129.41 },
    { settlement: 'г. Шимановск', latitude: 52, longitude: 127.67 },
    { settlement: 'с. Чигири', latitude: 50.33, longitude: 127.52 },
    { settlement: 'с. Ивановка', latitude: 50.36, longitude: 127.99 },
    { settlement: 'с. Тамбовка', latitude: 50.1, longitude: 128.06 },
  ],
  '25': [
    { settlement: 'г. Владивосток', latitude: 43.12, longitude: 131.89 },
    { settlement: 'г. Уссурийск', latitude: 43.8, longitude: 131.95 },
    { settlement: 'г. Находка', latitude: 42.82, longitude: 132.87 },
    { settlement: 'г. Артём', latitude: 43.36, longitude: 132.19 },
    { settlement: 'г. Арсеньев', latitude: 44.16, longitude: 133.28 },
    { settlement: 'г. Спасск-Дальний', latitude: 44.59, longitude: 132.82 },
    { settlement: 'г. Дальнегорск', latitude: 44.55, longitude: 135.57 },
    { settlement: 'с. Михайловка', latitude: 43.93, longitude: 132.01 },
    { settlement: 'с. Хороль', latitude: 44.43, longitude: 132.07 },
  ],
  '27': [
    { settlement: 'г. Хабаровск', latitude: 48.48, longitude: 135.08 },
    { settlement: 'г. Комсомольск-на-Амуре', latitude: 50.55, longitude: 137.01 },
    { settlement: 'г. Амурск', latitude: 50.23, longitude: 136.91 },
    { settlement: 'г. Советская Гавань', latitude: 48.97, longitude: 140.29 },
    { settlement: 'г. Вяземский', latitude: 47.54, longitude: 134.76 },
    { settlement: 'г. Бикин', latitude: 46.82, longitude: 134.26 },
    { settlement: 'п. Ванино', latitude: 49.09, longitude: 140.24 },
    { settlement: 'п. Чегдомын', latitude: 51.13, longitude: 133.03 },
    { settlement: 'п. Переяславка', latitude: 47.97, longitude: 135.05 },
  ],
  '79': [
    { settlement: 'г. Биробиджан', latitude: 48.79, longitude: 132.92 },
    { settlement: 'г. Облучье', latitude: 49.02, longitude: 131.05 },
    { settlement: 'п. Смидович', latitude: 48.6, longitude: 133.81 },
    { settlement: 'с. Ленинское', latitude: 47.94, longitude: 132.62 },
    { settlement: 'с. Амурзет', latitude: 47.7, longitude: 131.1 },
  ],
  '14': [
    { settlement: 'г. Нерюнгри', latitude: 56.66, longitude: 124.71 },
    { settlement: 'г. Алдан', latitude: 58.61, longitude: 125.39 },
    { settlement: 'г. Томмот', latitude: 58.96, longitude: 126.29 },
    { settlement: 'п. Чульман', latitude: 56.85, longitude: 124.88 },
    { settlement: 'п. Беркакит', latitude: 56.58, longitude: 124.77 },
  ],
};

/** Names that streets have everywhere: whether one of them is in a settlement, nobody has checked. */
export const sampleStreets: readonly string[] = [
  'ул. Ленина',
  'ул. Мира',
  'ул. Новая',
  'ул. Заречная',
  'ул. Советская',
  'ул. Садовая',
  'ул. Центральная',
  'ул. Молодёжная',
  'ул. Школьная',
  'ул. Набережная',
  'ул. Лесная',
  'пер. Тихий',
];
