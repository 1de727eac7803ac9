import { formatBasis, formatDate } from '@drsk/domain';
import type { DocumentAction, DocumentActionName, DocumentPackage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../shared/load-part.js';
import type { MakePanel } from './document-panel.js';
import type { DocumentRoom } from './document-room.js';
import { messages } from './documents.messages.js';
import { isObjection, objectionsTo } from './facts.js';
import { type ButtonLook, renderButton } from './plain-button.js';

/** What opens for an action; its code comes with the press. */
const panels: Partial<Record<DocumentActionName, (action: DocumentAction) => Promise<MakePanel>>> =
  {
    sign: async (action) => {
      const { SigningPanel } = await import('./signing-panel.js');
      return (parts) => new SigningPanel(parts, action);
    },
    refuse: async (action) => {
      const { refusalPanel } = await import('./ask-panels.js');
      return refusalPanel(action);
    },
    request_paper_copy: async () => (await import('./ask-panels.js')).paperPanel,
    claim_defect: async () => (await import('./ask-panels.js')).defectPanel,
  };

/** What has a last day is easy to find; the rest waits for who looks for it. */
const looks: Partial<Record<DocumentActionName, ButtonLook>> = {
  sign: 'button-primary',
  refuse: '',
};

/** What may be done with a document now, and until when. */
export function renderActions(
  document: DocumentPackage,
  room: DocumentRoom,
): TemplateResult | typeof nothing {
  const { openActions } = document;
  if (openActions.length === 0) return nothing;
  const dues = openActions.flatMap((action) => dueOf(action, document, room));
  return html`<div class="row-actions">
      ${openActions.map((action) => renderAction(action, document, room))}
    </div>
    ${[...new Set(dues)].map((due) => html`<p class="muted small">${due}</p>`)}`;
}

function renderAction(
  action: DocumentAction,
  document: DocumentPackage,
  room: DocumentRoom,
): TemplateResult {
  const text = messages[room.host.language];
  const { name } = action;
  const label = isObjection(action) ? text[objectionsTo(document)] : text.actions[name];
  return renderButton(label, () => act(action, document, room), {
    look: looks[name] ?? 'button-link',
    about: document.number ?? '',
  });
}

/** The last day of an action, in words of its own: what it is that ends then. */
function dueOf(action: DocumentAction, document: DocumentPackage, { host }: DocumentRoom) {
  const { basis, dueOn, name } = action;
  if (dueOn === null) return [];
  const { language } = host;
  const { until } = messages[language];
  const objections = isObjection(action) ? objectionsTo(document) : 'answer';
  const ends = until[name === 'claim_defect' ? 'defect' : objections];
  return [`${ends(formatDate(dueOn, language))} (${formatBasis(basis, language)}).`];
}

/** Opens what it takes, or does at once what needs no questions. */
export async function act(
  action: DocumentAction,
  document: DocumentPackage,
  room: DocumentRoom,
): Promise<void> {
  const { host } = room;
  const load = panels[action.name];
  if (!load) {
    const { acknowledged } = messages[host.language].said;
    await room.doAtOnce(() => host.client.documents.acknowledge(document.id), acknowledged);
    return;
  }
  const make = await room.files.load(() => loadPart(host, () => load(action)));
  if (make) room.do(document, make);
}
