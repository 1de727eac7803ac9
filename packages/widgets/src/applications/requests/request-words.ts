import {
  applicantKindMessages,
  documentMessages,
  formatKopecks,
  requestMessages,
  type SectionTexts,
  unpaidParts,
} from '@drsk/domain';
import { messages as numberMessages } from '../application.messages.js';
import { formatShortDay } from '../dates.js';
import { messages as dateMessages } from '../dates.messages.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './request-panel.messages.js';

/** The words of the questions, and of what the application offers to choose from. */
export function requestWords(view: TrackerView): SectionTexts {
  const { application, language } = view;
  const documents = application.documents.map(({ id, kind, number }) => [
    id,
    [documentMessages[language][kind], number && numberMessages[language].number(number)]
      .filter(Boolean)
      .join(' '),
  ]);
  const parts = unpaidParts(application).map(({ number, amountKopecks, dueOn }) => {
    const due = dateMessages[language].by(formatShortDay(dueOn ?? '', view));
    const money = formatKopecks(amountKopecks, language);
    return [String(number), messages[language].part(number, money, due)];
  });
  return {
    explanation: '',
    fields: requestMessages[language].fields,
    choices: {
      ownerKind: applicantKindMessages[language],
      documentId: Object.fromEntries(documents),
      partNumber: Object.fromEntries(parts),
    },
  };
}

/** An answer of a request as it is read. */
export function requestAnswerText(name: string, value: string, words: SectionTexts): string {
  return words.choices?.[name]?.[value] ?? value;
}
