const ru = {
  unknownName: (where: string, name: string) => `${where} не знает «${name}».`,
  unknownValue: (where: string, name: string, value: string) =>
    `${where}: «${name}» не бывает «${value}».`,
  nearest: (name: string) => `Возможно, имелось в виду «${name}».`,
  known: (names: string) => `Есть: ${names}.`,
};

const en: typeof ru = {
  unknownName: (where, name) => `${where} does not know “${name}”.`,
  unknownValue: (where, name, value) => `${where}: “${name}” is never “${value}”.`,
  nearest: (name) => `Perhaps “${name}” was meant.`,
  known: (names) => `There are: ${names}.`,
};

export const messages = { ru, en };
