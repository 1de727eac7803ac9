import type { ControlAnswer } from '../../client/control-call.js';
import { chooseSandbox, control } from './control-api.js';
import { button, element, facts, softly } from './element.js';
import { formTexts } from './form-texts.js';
import { sandboxesViewMessages } from './sandboxes-view.messages.js';
import { type View, when } from './view.js';

type Entry = ControlAnswer<'listSandboxes'>['items'][number];

/** The sandboxes of this process: which there are, another one, and which one this browser is in. */
export function sandboxesView(items: readonly Entry[], view: View): Node[] {
  const texts = sandboxesViewMessages[view.language];
  return [softly(texts.hint), newSandbox(view), ...items.map((item) => entry(item, view))];
}

function newSandbox({ language, run }: View): Node {
  const texts = sandboxesViewMessages[language];
  const form = element('form', { className: 'row' }, [
    element('label', {}, [texts.name, element('input', { name: 'name', maxLength: 64 })]),
    element('button', { className: 'main' }, [texts.create]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    run(() => control.createSandbox({ body: formTexts(form) }));
  };
  return form;
}

function entry(item: Entry, { language, run }: View): Node {
  const texts = sandboxesViewMessages[language];
  const { name, apiPath, usedAt, expiresAt } = item;
  const remove = (): void => run(() => control.removeSandbox({ name }));
  return element('article', {}, [
    element('h2', {}, [name]),
    facts([
      [texts.api, element('code', {}, [apiPath])],
      [texts.used, when(usedAt, language)],
      [texts.expires, expiresAt === null ? texts.stays : when(expiresAt, language)],
    ]),
    element('div', { className: 'row' }, [
      button(texts.choose, () => chooseSandbox(item), 'main'),
      ...(expiresAt === null ? [] : [button(texts.remove, remove, 'danger')]),
    ]),
  ]);
}
