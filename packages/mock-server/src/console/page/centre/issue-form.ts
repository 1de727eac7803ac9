import { html, type TemplateResult } from 'lit';
import type { ControlCall } from '../../../client/control-call.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { centreViewMessages } from './centre-view.messages.js';

export type NewAccess = ControlCall<'issueTemporaryAccess'>['body'];

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;
const regions = ['28', '25', '27', '79', '14'] as const;
const scopes = ['read', 'attach', 'pay'] as const;
const texts = [
  'login',
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'email',
  'phone',
  'applicationNumber',
] as const;

/** Whom to give temporary access to, and what for. */
export function renderIssueForm(
  { language }: Page,
  send: (body: NewAccess) => void,
): TemplateResult {
  const words = centreViewMessages[language];
  const { fields } = words;
  return html`<form class="row" @submit=${onSubmit((given) => send(accessAskedFor(given)))}>
    <label
      >${fields.applicantKind}<select name="applicantKind">
        ${kinds.map((kind) => html`<option value=${kind}>${words[kind]}</option>`)}
      </select></label
    >
    ${texts.map(
      (name) => html`<label>${fields[name]}<input name=${name} autocomplete="off" /></label>`,
    )}
    <label
      >${fields.regionCode}<select name="regionCode">
        ${regions.map((code) => html`<option value=${code}>${words.regions[code]}</option>`)}
      </select></label
    >
    <label>${fields.hours}<input name="hours" .defaultValue=${'72'} inputmode="numeric" /></label>
    <fieldset>
      <legend>${fields.scopes}</legend>
      ${scopes.map(
        (scope) =>
          html`<label class="tick"
            ><input type="checkbox" name=${scope} checked />${words.scopes[scope]}</label
          >`,
      )}
    </fieldset>
    <button class="main">${words.give}</button>
  </form>`;
}

function accessAskedFor(given: Readonly<Record<string, string>>): NewAccess {
  const { applicantKind, regionCode, hours, read, attach, pay, ...own } = given;
  const ticked = { read, attach, pay };
  return {
    ...own,
    applicantKind: kinds.find((kind) => kind === applicantKind) ?? 'individual',
    regionCode: regions.find((code) => code === regionCode) ?? '28',
    scopes: scopes.filter((scope) => ticked[scope] !== undefined),
    ...(hours !== undefined && { hours: Number(hours) }),
  };
}
