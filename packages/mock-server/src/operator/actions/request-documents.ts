import { type AttachmentKind, enums, type MissingItem } from '@drsk/contract';
import { attachmentMessages } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { requestedItem } from '../../applications/missing-item.js';
import { isTurnOf } from '../../applications/machines.js';
import { pictureOfApplication } from '../../applications/picture.js';
import type { Moment } from '../../clock/moment.js';
import { refuseInput, sayOf } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { completenessNotice } from '../papers/notices.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';
import type { ApplicationAction } from './action.js';

const kindLabels = attachmentMessages;

/** П. 15: something is missing, and the grid's terms stand still until it comes. */
export const requestDocuments: ApplicationAction = {
  name: 'request_documents',
  label: { ru: 'Запросить документы', en: 'Request documents' },
  fields: [
    {
      name: 'attachmentKinds',
      label: { ru: 'Какого документа не хватает', en: 'Which document is missing' },
      choices: enums.AttachmentKind.map((value) => ({
        value,
        label: { ru: kindLabels.ru.kinds[value].label, en: kindLabels.en.kinds[value].label },
      })),
      isRequired: true,
    },
    { name: 'comment', label: { ru: 'Что нужно исправить', en: 'What needs to be corrected' } },
  ],
  isAllowed: (application) => isTurnOf('documents_requested', application),
  async run(application, moment, input) {
    await requestDocumentsOf(application, readItems(input, moment), moment);
  },
};

/** Asks for documents in a notice. */
export async function requestDocumentsOf(
  application: FiledApplication,
  items: readonly MissingItem[],
  moment: Moment,
): Promise<FiledApplication> {
  const papers = (after: FiledApplication) => {
    const answerBy = pictureOfApplication(after).dueOn ?? '';
    return [completenessNotice(after, { items, answerBy }, moment)];
  };
  const event = { kind: 'documents_requested', papers } as const;
  return settle(await post(ask(application, items), event, moment), moment);
}

/** The grid waits already: it waits for these as well, within the same term. */
export function askBesides(
  application: FiledApplication,
  items: readonly MissingItem[],
): FiledApplication {
  const { filing } = application;
  return {
    ...application,
    filing: { ...filing, missingItems: [...filing.missingItems, ...items] },
  };
}

/** What was provided before is accepted, or refused where it is asked for again. */
function ask(application: FiledApplication, items: readonly MissingItem[]): FiledApplication {
  const { filing, attachments } = application;
  const before = filing.missingItems.map((item) => {
    if (item.state !== 'provided') return item;
    const again = items.find(({ attachmentKind }) => attachmentKind === item.attachmentKind);
    return again
      ? { ...item, state: 'refused' as const, refusal: again.comment || usualRefusal }
      : { ...item, state: 'accepted' as const };
  });
  return {
    ...application,
    filing: {
      ...filing,
      heldAttachments: attachments.length,
      missingItems: [...before, ...items],
    },
  };
}

const usualRefusal = 'Документ не подошёл: приложите его ещё раз';

/** Kinds with commas between them. */
function readItems(input: OperatorInput, { random }: Moment): MissingItem[] {
  const names = (input['attachmentKinds'] ?? '').split(',').map((name) => name.trim());
  const kinds = names.filter(isAttachmentKind);
  if (kinds.length === 0 || kinds.length < names.length)
    refuseInput('attachmentKinds', 'choice', sayOf('attachmentKinds'));
  const comment = input['comment']?.trim() ?? '';
  return [...new Set(kinds)].map((attachmentKind) =>
    requestedItem({ id: random.id('item'), attachmentKind, comment }),
  );
}

function isAttachmentKind(name: string): name is AttachmentKind {
  return Object.hasOwn(attachmentMessages.ru.kinds, name);
}
