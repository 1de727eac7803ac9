import type { AnsweredSubject } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import { type ButtonLook, renderButton } from '../requests/plain-button.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import type { ActionPanel, ActionPanelOptions } from './action-panel.js';
import {
  messages as answerMessages,
  type RefusedName,
  type SignedName,
} from './answer.messages.js';
import { FulfilmentPanel } from './fulfilment-panel.js';
import { type FulfilmentName, messages as fulfilmentMessages } from './fulfilment.messages.js';
import type { OwnAction } from './own-action.js';
import { RefusalPanel } from './refusal-panel.js';
import { renderSigningLink } from './signing-link.js';
import { visitButtons } from './visit-buttons.js';
import { isVisit } from './visits.messages.js';

export type OpenPanel = (
  make: (host: DrskElement, options: ActionPanelOptions) => ActionPanel,
) => void;

/** What a card lets one do: a link to where it is signed, and buttons that unfold what they take. */
export function renderActionButtons(
  action: OwnAction,
  open: OpenPanel,
  view: TrackerView,
): TemplateResult {
  const { answer, name } = action;
  const { language } = view;
  const buttons = [
    ...(answer ? answering(name, answer, language) : []),
    ...(isFulfilment(name) ? [reporting(name, language)] : []),
    ...(isVisit(name) ? visitButtons(name, language) : []),
  ];
  const isToSign = answer?.decisions.includes('accept') && isSigned(name);
  return html`${isToSign ? renderSigningLink(name, action, view) : nothing}
  ${
    buttons.length === 0
      ? nothing
      : html`<div class="panel-actions">
          ${buttons.map(({ label, look, make }) => renderButton(label, () => open(make), look))}
        </div>`
  }`;
}

export interface ActionButton {
  label: string;
  look: ButtonLook;
  /** What unfolds. */
  make: Parameters<OpenPanel>[0];
}

function answering(
  name: string,
  { subject, decisions }: NonNullable<OwnAction['answer']>,
  language: Language,
): ActionButton[] {
  const isRefusing = decisions.includes('refuse') && isRefused(name);
  return isRefusing ? [refusingOf(name, subject, language)] : [];
}

function refusingOf(name: RefusedName, subject: AnsweredSubject, language: Language): ActionButton {
  const make: ActionButton['make'] = (host, options) =>
    new RefusalPanel(host, { ...options, name, subject });
  return { label: answerMessages[language].refuse[name], look: '', make };
}

function reporting(name: FulfilmentName, language: Language): ActionButton {
  const make: ActionButton['make'] = (host, options) =>
    new FulfilmentPanel(host, { ...options, name });
  return { label: fulfilmentMessages[language].open[name], look: 'button-primary', make };
}

function isSigned(name: string): name is SignedName {
  return Object.hasOwn(answerMessages.ru.sign, name);
}

function isRefused(name: string): name is RefusedName {
  return Object.hasOwn(answerMessages.ru.refuse, name);
}

function isFulfilment(name: string): name is FulfilmentName {
  return Object.hasOwn(fulfilmentMessages.ru.open, name);
}
