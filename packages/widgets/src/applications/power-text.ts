import type { ApplicationSummary } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './application.messages.js';

type Power = {
  readonly [Name in 'powerKw' | 'generationKw']?: ApplicationSummary[Name] | undefined;
};

/** «15 кВт», «генерация 10 кВт», or both; where nothing is consumed but generated, no «0 кВт». */
export function powerTexts({ generationKw, powerKw }: Power, language: Language): string[] {
  const { generation, kilowatts } = messages[language];
  const isNothing = Boolean(generationKw) && Number(powerKw) === 0;
  return [
    ...(powerKw && !isNothing ? [kilowatts(powerKw)] : []),
    ...(generationKw ? [generation(generationKw)] : []),
  ];
}
