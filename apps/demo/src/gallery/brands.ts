/** Sample brands of the five regions, by the name that an address has: `?host=primorye`. Their tokens are in styles/brands.css. */
export const brands = {
  amur: { region: '28', site: 'Амурские электрические сети' },
  primorye: { region: '25', site: 'Приморские электрические сети' },
  khabarovsk: { region: '27', site: 'Хабаровские электрические сети' },
  birobidzhan: { region: '79', site: 'Электрические сети ЕАО' },
  yakutia: { region: '14', site: 'Южно-Якутские электрические сети' },
} as const;

export type BrandName = keyof typeof brands;

export function brandOf(name: string | null): BrandName | undefined {
  return brandNames.find((brand) => brand === name);
}

export const brandNames = [
  'amur',
  'primorye',
  'khabarovsk',
  'birobidzhan',
  'yakutia',
] as const satisfies readonly BrandName[];
