import { formatDate, signatureMessages } from '@drsk/domain';
import type { DocumentPackage, DocumentVersion, Signature } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../shared/save-file.js';
import { fileOf } from './document-files.js';
import type { DocumentRoom } from './document-room.js';
import { messages } from './documents.messages.js';
import { dayOf } from './facts.js';
import { renderButton } from './plain-button.js';

/** Signatures, versions, how it was announced, what was asked for: all that there is to know of a document. */
export function renderDetails(document: DocumentPackage, room: DocumentRoom): TemplateResult {
  const text = messages[room.host.language];
  const { sha256 } = fileOf(document);
  return html`<div class="details">
    ${renderPart(room, text.signatures, renderSignatures(document, room))}
    ${
      document.versions.length > 1
        ? renderPart(room, text.versions, renderVersions(document, room))
        : nothing
    }
    ${renderPart(room, text.posting, renderPosting(document, room))}
    <p class="text small">${text.hash} <span class="hash">${sha256}</span></p>
  </div>`;
}

function renderPart({ host }: DocumentRoom, title: string, content: unknown): TemplateResult {
  return html`<section class="details-part">
    <div class="subheading" role="heading" aria-level=${host.headingLevel + 2}>${title}</div>
    ${content}
  </section>`;
}

function renderSignatures(document: DocumentPackage, room: DocumentRoom): TemplateResult {
  const text = messages[room.host.language];
  if (document.signatures.length === 0) return html`<p class="text">${text.unsigned}</p>`;
  return html`<ul class="signatures">
    ${document.signatures.map((signature) => renderSignature(signature, document, room))}
  </ul>`;
}

function renderSignature(
  signature: Signature,
  document: DocumentPackage,
  room: DocumentRoom,
): TemplateResult {
  const { language } = room.host;
  const text = messages[language];
  const { certificate, codeRecord, result, role, signedAt, signerName } = signature;
  const day = dayOf(signedAt, document, language);
  const isValid = result === 'valid';
  return html`<li class="signature">
    <p class="text">
      <strong>${text.roles[role]}</strong>: ${certificate?.organization ?? signerName}, ${day}
    </p>
    <p class="text ${isValid ? 'good' : 'bad'}">
      ${isValid ? '✓' : '✗'} ${signatureMessages[language].results[result]}
    </p>
    ${
      certificate
        ? html`<p class="muted small">
              ${text.certificate(certificate, dayOf(certificate.validTo, document, language))}
            </p>
            ${renderButton(text.saveSignature, () => saveSignature(signature, document, room), {
              look: 'button-link',
              about: signerName,
            })}`
        : nothing
    }
    ${codeRecord ? html`<p class="muted small">${text.byCode(codeRecord.phone)}</p>` : nothing}
  </li>`;
}

async function saveSignature(
  { id, role }: Signature,
  document: DocumentPackage,
  { files, host }: DocumentRoom,
): Promise<void> {
  const file = await files.load(() => host.client.documents.downloadSignature(document.id, id));
  if (file) saveFile(file, `${fileOf(document).fileName}.${role}.p7s`);
}

function renderVersions(document: DocumentPackage, room: DocumentRoom): TemplateResult {
  const { language } = room.host;
  const text = messages[language];
  const open = async ({ id }: DocumentVersion): Promise<void> => {
    const older = await room.files.load(() => room.host.client.documents.get(id));
    if (older) await room.files.save(older);
  };
  return html`<ul class="plain">
    ${document.versions.map(
      (version) =>
        html`<li class="row-facts">
          <span>
            ${text.version(version.version)}, ${dayOf(version.postedAt, document, language)}
          </span>
          ${
            version.id === document.id
              ? html`<span class="muted small">${text.thisOne}</span>`
              : renderButton(text.save, () => open(version), {
                  look: 'button-link',
                  about: text.version(version.version),
                })
          }
        </li>`,
    )}
  </ul>`;
}

function renderPosting(document: DocumentPackage, { host }: DocumentRoom): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const { acknowledgedAt, defectClaims, paperCopies, posting, viewedAt } = document;
  const day = (instant: string): string => dayOf(instant, document, language);
  const lines = [
    text.posted(day(posting.postedAt)),
    ...posting.notifications.map(({ channel, at }) => text.announced[channel](day(at))),
    ...(viewedAt ? [text.viewed(day(viewedAt))] : []),
    ...(acknowledgedAt ? [text.acknowledged(day(acknowledgedAt))] : []),
    ...paperCopies.map(({ dueOn, state, way }) =>
      text.paper[way][state](formatDate(dueOn, language)),
    ),
    ...defectClaims.map(
      ({ description, dueOn, state }) =>
        `${text.defects[state](dueOn ? formatDate(dueOn, language) : undefined)}: ${description}`,
    ),
  ];
  return html`<ul class="plain">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
