import type { RegistrationReceipt } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FormController } from '../shared/form-controller.js';
import { PasswordField } from '../shared/password-field.js';
import { renderTextField } from '../shared/text-field.js';
import { isApplicantKind } from './applicant-kinds.js';
import type { PasswordJudge } from './password-judge.js';
import { detailField, namesByKind } from './registration-fields.js';
import type { RegistrationValues } from './registration-values.js';

type Form = FormController<RegistrationValues, RegistrationReceipt>;

/** Login and new password: in light DOM, where password managers propose one, and keep it. */
export class NewPassword {
  readonly #host: DrskElement;
  readonly #form: Form;
  readonly #judge: PasswordJudge;
  readonly #field: PasswordField;

  constructor(host: DrskElement, form: Form, judge: PasswordJudge) {
    this.#host = host;
    this.#form = form;
    this.#judge = judge;
    this.#field = new PasswordField(host);
  }

  readonly render = (): TemplateResult => {
    const { language } = this.#host;
    const { applicantKind, password } = this.#form.values;
    const kind = isApplicantKind(applicantKind) ? applicantKind : 'individual';
    const { login } = namesByKind[kind];
    if (password !== '') this.#judge.load();
    return html`
      ${renderTextField(this.#form, detailField(login, kind, language))}
      ${this.#field.render(
        this.#form,
        detailField('password', kind, language),
        this.#judge.renderStrength(password, this.#form.values[login]),
      )}
    `;
  };
}
