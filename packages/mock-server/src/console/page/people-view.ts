import type { SamplePerson } from '../../account/personas/sample-people.js';
import { control } from './control-api.js';
import { copied } from './copied.js';
import { button, element, facts, softly } from './element.js';
import type { View } from './view.js';

export function peopleView(items: readonly SamplePerson[], view: View): Node[] {
  const texts = view.texts.people;
  const anew = (): void => {
    if (confirm(texts.sure)) view.run(() => control.resetSandbox());
  };
  return [
    ...items.map((person) => card(person, view)),
    element('section', { className: 'card' }, [
      softly(texts.anewHint),
      button(texts.anew, anew, 'danger'),
    ]),
  ];
}

function card(person: SamplePerson, view: View): Node {
  const { applicantKind, name, login, password, purpose, totpSecret } = person;
  const texts = view.texts.people;
  return element('article', {}, [
    element('h2', {}, [name]),
    element('p', {}, [purpose[view.language]]),
    facts([
      [texts.status, texts[applicantKind]],
      [texts.login, copied(login, view)],
      [texts.password, password === '' ? texts.noPassword : copied(password, view)],
      ...(totpSecret === undefined ? [] : [[texts.secret, copied(totpSecret, view)] as const]),
    ]),
  ]);
}
