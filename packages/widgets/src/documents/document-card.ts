import { documentMessages } from '@drsk/domain';
import type { DocumentPackage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDetails } from './document-details.js';
import { fileOf } from './document-files.js';
import type { DocumentRoom } from './document-room.js';
import { messages } from './documents.messages.js';
import { dayOf, isSettled, sizeOf } from './facts.js';
import { renderButton } from './plain-button.js';
import { renderActions } from './document-actions.js';

/** One document: what it is, how things stand with it, and the ways to read it, which never go. */
export function renderDocument(document: DocumentPackage, room: DocumentRoom): TemplateResult {
  const { language } = room.host;
  const text = messages[language];
  const { id, status } = document;
  return html`<li class="document" part="document">
    <div class="document-head">
      <div>
        <div
          class="document-title"
          role="heading"
          tabindex="-1"
          aria-level=${room.host.headingLevel + 1}
          data-document=${id}
        >
          ${renderTitle(document, room)}
        </div>
        <div class="row-facts">
          <span
            class="chip ${status === 'waiting_signature' ? 'chip-own' : ''}"
            data-testid="document-status"
          >
            ${text.statuses[status]}
          </span>
          <span class="dotted muted small">${renderFacts(document, room)}</span>
        </div>
        ${status === 'objected' ? html`<p class="small">${text.answering}</p>` : nothing}
        ${isSettled(document) ? html`<p class="small">${text.settled}</p>` : nothing}
      </div>
      ${renderReading(document, room)}
    </div>
    ${room.panelOf(document)?.render() ?? renderActions(document, room)}
    ${room.openedId === id ? renderDetails(document, room) : nothing}
  </li>`;
}

/** What is there for ever. */
function renderReading(document: DocumentPackage, room: DocumentRoom): TemplateResult {
  const { files, host, openedId, toggle } = room;
  const text = messages[host.language];
  const { id } = document;
  const look = 'button-link';
  const about = renderTitle(document, room);
  const isExpanded = openedId === id;
  return html`<div class="row-actions">
    ${renderButton(files.loadingId === id ? text.opening : text.open, () => files.open(document), {
      look,
      about,
    })}
    ${renderButton(text.save, () => files.save(document), { look, about })}
    ${renderButton(isExpanded ? text.less : text.details, () => toggle(id), {
      look,
      about,
      isExpanded,
    })}
  </div>`;
}

function renderTitle({ kind, number }: DocumentPackage, { host }: DocumentRoom): TemplateResult {
  const { language } = host;
  return html`${documentMessages[language][kind]}
  ${number ? html`<span class="whole">${messages[language].number(number)}</span>` : nothing}`;
}

/** Each of them in one piece: a number that is broken at its dash is none. */
function renderFacts(document: DocumentPackage, { host }: DocumentRoom): TemplateResult[] {
  const text = messages[host.language];
  const { applicationNumber, posting, version, versions } = document;
  const facts = [
    text.posted(dayOf(posting.postedAt, document, host.language)),
    text.application(applicationNumber),
    `PDF, ${sizeOf(fileOf(document).size, host.language)}`,
    ...(versions.length > 1 ? [text.version(version)] : []),
  ];
  return facts.map((fact) => html`<span class="whole">${fact}</span> `);
}
