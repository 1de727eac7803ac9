import { createSandbox } from '@drsk/mock-server';
import { createClient, memorySession } from '@drsk/sdk';
import { exhibits } from '../gallery/widgets.js';
import { contrastOf } from './contrast.js';
import { playgroundMessages, tokens, widgetNames, type Pair, pairs } from './playground-tokens.js';

type Words = typeof playgroundMessages.ru;
type Values = Readonly<Record<string, string>>;

const least = 4.5;

/** Fields for the tokens on one side, a widget that wears them on the other, and the lines to copy below. */
export function openPlayground(place: HTMLElement): void {
  const words = playgroundMessages[document.documentElement.lang === 'en' ? 'en' : 'ru'];
  const form = formOf(words);
  const stage = element('div', 'playground-stage');
  const findings = element('ul', 'list playground-findings');
  findings.setAttribute('aria-live', 'polite');
  const lines = place.ownerDocument.createElement('code');
  place.className = 'playground';
  place.append(form, stage, findings, exampleOf(lines, words));

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const client = createClient({
    baseUrl: new URL('/v1', window.location.href).href,
    locale: document.documentElement.lang === 'en' ? 'en' : 'ru',
    session: memorySession(),
    fetch: createSandbox().fetch,
  });
  const update = (): void => {
    const values = valuesOf(form);
    sheet.replaceSync(`.playground-stage ${ruleOf(values)}`);
    lines.textContent = `:root ${ruleOf(changed(values))}`;
    findings.replaceChildren(...pairs.map((pair) => findingOf(pair, values, words)));
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', () => queueMicrotask(update));
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void wear(stage, target.value, client);
  });
  update();
  void wear(stage, widgetNames[0], client);
}

async function wear(stage: HTMLElement, name: string, client: object): Promise<void> {
  await exhibits[name]?.load();
  const widget = document.createElement(`drsk-${name}`);
  widget.setAttribute('theme', 'light');
  widget.setAttribute('heading-level', '2');
  Object.assign(widget, { client });
  stage.replaceChildren(widget);
}

function formOf(words: Words): HTMLFormElement {
  const form = document.createElement('form');
  form.className = 'playground-form';
  form.setAttribute('aria-label', words.form);
  const select = document.createElement('select');
  select.name = 'widget';
  select.append(...widgetNames.map((name) => new Option(words.widgets[name], name)));
  form.append(labelled(words.widget, select));
  for (const [token, { kind, value }] of Object.entries(tokens)) {
    const input = document.createElement('input');
    input.type = kind === 'color' ? 'color' : 'number';
    input.name = token;
    input.defaultValue = value;
    if (kind === 'px') input.min = '0';
    form.append(labelled(`--drsk-${token}`, input));
  }
  const reset = document.createElement('button');
  reset.type = 'reset';
  reset.className = 'button button-small button-quiet';
  reset.textContent = words.reset;
  form.append(reset);
  return form;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, control);
  return label;
}

function exampleOf(lines: HTMLElement, words: Words): HTMLElement {
  const frame = element('div', 'docs-code');
  const pre = element('pre', 'code');
  pre.tabIndex = 0;
  pre.role = 'group';
  pre.ariaLabel = words.lines;
  pre.append(lines);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'docs-copy';
  button.textContent = words.copy;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(lines.textContent).then(() => {
      button.textContent = words.copied;
    });
  });
  frame.append(pre, button);
  return frame;
}

function valuesOf(form: HTMLFormElement): Values {
  const data = new FormData(form);
  const entries = Object.entries(tokens).map(([token, { kind }]) => {
    const value = data.get(token);
    const text = typeof value === 'string' ? value : '';
    return [token, kind === 'px' ? `${Number(text)}px` : text] as const;
  });
  return Object.fromEntries(entries);
}

/** What is as ours needs no line. */
function changed(values: Values): Values {
  const own = Object.entries(tokens).map(([token, { kind, value }]) => [
    token,
    kind === 'px' ? `${value}px` : value,
  ]);
  const usual = Object.fromEntries(own);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => usual[name] !== value),
  );
}

function ruleOf(values: Values): string {
  const declarations = Object.entries(values).map(
    ([name, value]) => `  --drsk-${name}: ${value};\n`,
  );
  return `{\n${declarations.join('')}}`;
}

function findingOf({ name, over, under }: Pair, values: Values, words: Words): HTMLElement {
  const ratio = contrastOf(values[over] ?? '', values[under] ?? '');
  const item = document.createElement('li');
  const shown = ratio.toFixed(1).replace('.', words.point);
  item.textContent = `${words.pairs[name]}: ${shown} : 1, ${ratio >= least ? words.enough : words.tooLittle}`;
  item.classList.toggle('playground-bad', ratio < least);
  return item;
}

function element(name: 'div' | 'pre' | 'ul', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
