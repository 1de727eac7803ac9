import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import type { ActionButton } from './action-buttons.js';
import type { ActionPanelOptions } from './action-panel.js';
import { ConfirmPanel } from './confirm-panel.js';
import { VisitPanel } from './visit-panel.js';
import { messages, type VisitName } from './visits.messages.js';

/** What can be done about the time of an inspection, by how far it is arranged. */
export function visitButtons(name: VisitName, language: Language): ActionButton[] {
  const text = messages[language];
  const choose = (label: string, look: ActionButton['look'] = ''): ActionButton => ({
    label,
    look,
    make: (host, options) => new VisitPanel(host, options),
  });
  const cancel = (label: string): ActionButton => ({ label, look: '', make: cancelling });
  const accept: ActionButton = { label: text.accept, look: 'button-primary', make: accepting };
  const kept = [choose(text.chooseAnother), cancel(text.cancel)];
  return {
    visitOpen: [choose(text.choose, 'button-primary')],
    visitProposed: [accept, choose(text.chooseAnother), cancel(text.decline)],
    visitRequested: kept,
    visitConfirmed: kept,
  }[name];
}

function cancelling(host: DrskElement, options: ActionPanelOptions): ConfirmPanel {
  return new ConfirmPanel(host, {
    ...options,
    question: (language) => messages[language].cancelling,
    send: (id, sending) => host.client.applications.inspections.cancel(id, sending),
  });
}

/** To the time that was in view when the question was asked: another one is another question. */
function accepting(host: DrskElement, options: ActionPanelOptions): ConfirmPanel {
  const startsAt = options.application()?.works?.appointment?.startsAt ?? '';
  return new ConfirmPanel(host, {
    ...options,
    question: (language) => messages[language].accepting,
    send: (id, sending) => host.client.applications.inspections.choose(id, startsAt, sending),
  });
}
