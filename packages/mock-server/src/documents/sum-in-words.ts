const units = words(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать ' +
    'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
);
const feminineUnits = words('одна две');
const tens = words(
  'десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
);
const hundreds = words('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');

interface Noun {
  one: string;
  few: string;
  many: string;
}

const rouble: Noun = { one: 'рубль', few: 'рубля', many: 'рублей' };
const kopeck: Noun = { one: 'копейка', few: 'копейки', many: 'копеек' };
const orders = [
  {
    value: 1e9,
    noun: { one: 'миллиард', few: 'миллиарда', many: 'миллиардов' },
    isFeminine: false,
  },
  { value: 1e6, noun: { one: 'миллион', few: 'миллиона', many: 'миллионов' }, isFeminine: false },
  { value: 1e3, noun: { one: 'тысяча', few: 'тысячи', many: 'тысяч' }, isFeminine: true },
];

/** "Сорок три тысячи триста сорок девять рублей 80 копеек", below 10¹² roubles. */
export function sumInWords(kopecks: number): string {
  const whole = Math.trunc(kopecks / 100);
  const rest = kopecks % 100;
  const text = [...numberInWords(whole), inNumber(rouble, whole)].join(' ');
  const coins = `${String(rest).padStart(2, '0')}\u00a0${inNumber(kopeck, rest)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${coins}`;
}

function numberInWords(value: number): string[] {
  if (value === 0) return ['ноль'];
  let rest = value;
  const large = orders.flatMap(({ value: order, noun, isFeminine }) => {
    const count = Math.trunc(rest / order);
    rest %= order;
    return count === 0 ? [] : [...tripleInWords(count, isFeminine), inNumber(noun, count)];
  });
  return [...large, ...tripleInWords(rest, false)];
}

function tripleInWords(value: number, isFeminine: boolean): string[] {
  const low = value % 100;
  const ten = low < 20 ? 0 : Math.trunc(low / 10);
  const unit = low - ten * 10;
  const unitWord = (isFeminine ? feminineUnits[unit - 1] : undefined) ?? units[unit - 1];
  const parts = [hundreds[Math.trunc(value / 100) - 1], tens[ten - 1], unitWord];
  return parts.filter((part) => part !== undefined);
}

function inNumber(noun: Noun, count: number): string {
  const form = new Intl.PluralRules('ru').select(count);
  return form === 'one' || form === 'few' ? noun[form] : noun.many;
}

function words(text: string): string[] {
  return text.split(' ');
}
