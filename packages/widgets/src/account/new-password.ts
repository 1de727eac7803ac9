import type { RegistrationReceipt } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FormController } from '../shared/form-controller.js';
import { PasswordField } from '../shared/password-field.js';
import { SlottedForm } from '../shared/slotted-form.js';
import { renderTextField } from '../shared/text-field.js';
import { isApplicantKind } from './applicant-kinds.js';
import { passwordStrength, renderStrength } from './password-strength.js';
import { strengthStyles } from './password-strength.styles.js';
import { detailField, namesByKind } from './registration-fields.js';
import type { RegistrationValues } from './registration-values.js';

type Form = FormController<RegistrationValues, RegistrationReceipt>;

/** Puts login and new password into light DOM: password managers propose one there, and keep it. */
export function addNewPassword(
  host: DrskElement,
  form: Form,
  submit: (event: Event) => unknown,
): void {
  const field = new PasswordField(host);
  const content = (): TemplateResult => renderNewPassword(host, form, field);
  new SlottedForm(host, { content, submit, styles: [strengthStyles] });
}

function renderNewPassword(host: DrskElement, form: Form, field: PasswordField): TemplateResult {
  const { language } = host;
  const { applicantKind, password } = form.values;
  const kind = isApplicantKind(applicantKind) ? applicantKind : 'individual';
  const { login } = namesByKind[kind];
  const strength = password === '' ? undefined : passwordStrength(password, form.values[login]);
  return html`
    ${renderTextField(form, detailField(login, kind, language))}
    ${field.render(form, detailField('password', kind, language), renderStrength(strength, language))}
  `;
}
