import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { accessible } from '../../test/accessible.js';
import { mount } from '../../test/mount.js';
import { control, paste, texts, type } from '../../test/typing.js';
import { until } from '../../test/until.js';
import '../generated/elements/config.js';
import { renderCheckboxField } from './checkbox-field.js';
import { DrskElement } from './drsk-element.js';
import { renderErrorSummary } from './error-summary.js';
import { renderFailure } from './failure.js';
import { FormController } from './form-controller.js';
import type { FieldErrors } from './form-values.js';
import { renderRadioField } from './radio-field.js';
import { renderSelectField } from './select-field.js';
import { sharedStyles } from './shared-styles.js';
import { renderSubmitButton } from './submit-button.js';
import { renderTextField } from './text-field.js';
import { renderTextareaField } from './textarea-field.js';

type Values = { name: string; kind: string; region: string; note: string; agree: boolean };

function check({ name, kind }: Values): FieldErrors {
  return {
    ...(name.trim() === '' ? { name: 'Заполните поле' } : {}),
    ...(kind === '' ? { kind: 'Выберите один из вариантов' } : {}),
  };
}

/** Nothing is typed in it: it has failed at once. */
@customElement('test-button')
class TestButton extends DrskElement {
  static override styles = sharedStyles;

  protected content(): TemplateResult {
    return html`${this.renderHeading('Проверка')}
    ${renderFailure(this, { name: 'ApiError', status: 503 })}`;
  }
}

@customElement('test-form')
class TestForm extends DrskElement {
  static override styles = sharedStyles;

  sent: Values[] = [];
  answer: () => Promise<unknown> = () => Promise.resolve();
  signals: AbortSignal[] = [];

  readonly form = new FormController<Values, unknown>(this, {
    initial: { name: '', kind: '', region: '', note: '', agree: false },
    check,
    send: (values, signal) => {
      this.sent.push(values);
      this.signals.push(signal);
      return this.answer();
    },
    onSent: () => undefined,
  });

  protected content(): TemplateResult {
    const { form } = this;
    const choices = [
      { value: 'a', label: 'Первый', hint: 'с пояснением' },
      { value: 'b', label: 'Второй' },
    ];
    return html`
      ${this.renderHeading('Проверка')} ${renderErrorSummary(this, form)}
      ${renderFailure(this, form.failure, { retry: form.submit })}
      <form novalidate class="stack" @submit=${form.submit}>
        ${renderTextField(form, {
          name: 'name',
          label: 'Имя',
          hint: 'Как в паспорте',
          isRequired: true,
          format: (value) => value.trim(),
        })}
        ${renderRadioField(form, { name: 'kind', label: 'Вид', choices, isRequired: true })}
        ${renderSelectField(form, { name: 'region', label: 'Край', choices, placeholder: '…' })}
        ${renderTextareaField(form, { name: 'note', label: 'Примечание' })}
        ${renderCheckboxField(form, { name: 'agree', label: 'Согласен', hint: 'Можно отозвать' })}
        ${renderSubmitButton({ label: 'Дальше', busyLabel: '…', isBusy: form.isSending })}
      </form>
    `;
  }
}

async function submit(element: TestForm): Promise<void> {
  element.shadowRoot!.querySelector('form')!.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

describe('a form on the shared ground', () => {
  it('names every broken field, lists them and moves the focus to the list', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await submit(element);

    expect(element.sent).to.deep.equal([]);
    expect(texts(element, '.error')).to.deep.equal([
      'Заполните поле',
      'Выберите один из вариантов',
    ]);
    expect(element.shadowRoot!.activeElement).to.have.class('error-summary');
    expect(control(element, 'name').getAttribute('aria-describedby')).to.equal(
      'field-name-error field-name-hint',
    );
    await accessible(element);
  });

  it('leads from the list to the field', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await submit(element);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.error-summary a')[1]!.click();
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'kind'));
  });

  it('goes straight to a lone broken field', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await type(element, 'name', ' Анна ');
    await submit(element);
    expect(element.shadowRoot!.querySelector('.error-summary')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'kind'));
    expect(control(element, 'name').value).to.equal('Анна');
  });

  it('says that a pasted text was cut off, until it is shorter', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    const input = control(element, 'name');
    input.maxLength = 5;
    paste(input, 'Анна-Мария');
    await type(element, 'name', 'Анна-');
    expect(texts(element, '.error')).to.have.length(1);
    expect(texts(element, '.error')[0]).to.contain('не больше 5 знаков');
    await accessible(element);
    await type(element, 'name', 'Анна');
    expect(texts(element, '.error')).to.deep.equal([]);
  });

  it('takes an error away as soon as it is mended', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await submit(element);
    await type(element, 'name', 'Анна');
    expect(texts(element, '.error')).to.deep.equal(['Выберите один из вариантов']);
  });

  it('puts the server refusals at their fields and keeps what was typed', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    element.answer = () =>
      Promise.reject({ fields: { '/name': { code: 'too_long', text: 'Слишком длинно' } } });
    await type(element, 'name', 'Анна');
    control(element, 'kind').click();
    await submit(element);
    expect(texts(element, '.error')).to.deep.equal(['Слишком длинно']);
    expect(control(element, 'name').value).to.equal('Анна');
  });

  it('says what failed, whom to call and the request number, and tells the page', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    const failure = { name: 'ApiError', status: 503, requestId: 'r-42' };
    element.answer = () => Promise.reject(failure);
    await type(element, 'name', 'Анна');
    control(element, 'kind').click();
    let detail: unknown;
    element.addEventListener('drsk-failure', (event) => (detail = event.detail));
    await submit(element);

    expect(detail).to.equal(failure);
    const alert = element.shadowRoot!.querySelector('[role=alert]')!;
    expect(alert.textContent)
      .to.contain('Сервис временно не работает')
      .and.to.contain('Введённые данные сохранены.')
      .and.to.contain('8-800-100-03-97');
    await until(() => alert.textContent?.includes('r-42'));
    expect(element.matches(':state(error)')).to.equal(true);
    await accessible(element);
  });

  it('speaks of entries only where there are fields', async () => {
    const element = await mount<TestButton>(html`<test-button></test-button>`);
    const alert = element.shadowRoot!.querySelector('[role=alert]')!;
    expect(alert.textContent)
      .to.contain('Сервис временно не работает. Повторите чуть позже.')
      .and.not.to.contain('Введённые данные');
    await accessible(element);
  });

  it('keeps what is typed, and the sending, when the page moves the element', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await type(element, 'name', 'Анна');
    control(element, 'kind').click();
    element.answer = () => new Promise(() => undefined);
    await submit(element);
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(element.signals[0]!.aborted).to.equal(false);
    expect(control(element, 'name').value).to.equal('Анна');
  });

  it('stops the sending when the element leaves the page', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    await type(element, 'name', 'Анна');
    control(element, 'kind').click();
    element.answer = () => new Promise(() => undefined);
    await submit(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(element.signals[0]!.aborted).to.equal(true);
  });
});

describe('settings of the page', () => {
  const language = (element: HTMLElement): string | null =>
    element.shadowRoot!.querySelector('.container')!.getAttribute('lang');

  it('follows the nearest language, live', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    expect(language(element)).to.equal('ru');
    document.documentElement.lang = 'en-GB';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(language(element)).to.equal('en');
  });

  it('follows what changes while it is moved', async () => {
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    const other = document.createElement('div');
    document.querySelector('main')!.append(other);
    other.append(element);
    await element.updateComplete;
    other.lang = 'en';
    other.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(language(element)).to.equal('en');
  });

  it('prefers its own attribute, then the nearest config, then the script tag', async () => {
    const outer = await mount<HTMLElement>(html`
      <drsk-config region="amur" theme="dark">
        <drsk-config region="khabarovsk"><test-form></test-form></drsk-config>
      </drsk-config>
    `);
    const element = outer.querySelector('test-form') as TestForm;
    expect(element.setting('region')).to.equal('khabarovsk');
    expect(element.matches(':state(theme-dark)')).to.equal(true);
    element.region = 'primorye';
    await element.updateComplete;
    expect(element.setting('region')).to.equal('primorye');
  });

  it('takes nothing of the page’s type', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: 62.5% }
      * { letter-spacing: 3px !important; text-transform: uppercase !important; text-align: right; line-height: 3 }
      input { height: 12px !important } label { display: none !important } button { opacity: .01 !important }`);
    const element = await mount<TestForm>(html`<test-form></test-form>`);
    const look = (selector: string): string[] => {
      const style = getComputedStyle(element.shadowRoot!.querySelector(selector)!);
      return [
        style.letterSpacing,
        style.textTransform,
        style.textAlign,
        style.lineHeight,
        style.fontSize,
        style.height,
        style.display,
        style.opacity,
      ];
    };
    const parts = ['.heading', '.hint', '.label', '.control', '.button'];
    const before = parts.map(look);
    document.adoptedStyleSheets = [sheet];
    const after = parts.map(look);
    document.adoptedStyleSheets = [];
    expect(after).to.deep.equal(before);
  });
});
