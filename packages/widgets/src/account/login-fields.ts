import type { SecondFactorAsked, SignedIn } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../shared/form-controller.js';
import type { Language } from '../shared/language.js';
import type { PasswordField } from '../shared/password-field.js';
import { renderRadioField } from '../shared/radio-field.js';
import { renderTextField } from '../shared/text-field.js';
import { applicantKinds } from './applicant-kinds.js';
import { formatLogin, type LoginValues } from './login-check.js';
import { messages } from './login.messages.js';

type Form = FormController<LoginValues, SignedIn | SecondFactorAsked>;

export function renderApplicantKind(form: Form, language: Language): TemplateResult {
  const text = messages[language];
  return renderRadioField(form, {
    name: 'applicantKind',
    label: text.applicantKind,
    choices: applicantKinds.map((value) => ({ value, label: text.kinds[value] })),
  });
}

export function renderCredentials(
  form: Form,
  password: PasswordField,
  language: Language,
): TemplateResult {
  const text = messages[language];
  const { applicantKind } = form.values;
  return html`
    ${renderTextField(form, {
      name: 'login',
      id: 'drsk-login-login',
      ...text.login[applicantKind],
      inputMode: 'numeric',
      autocomplete: 'username',
      format: (value) => formatLogin(value, applicantKind),
    })}
    ${password.render(form, {
      name: 'password',
      id: 'drsk-login-password',
      label: text.password,
      autocomplete: 'current-password',
    })}
  `;
}
