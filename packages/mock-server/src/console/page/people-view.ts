import type { SamplePerson } from '../../account/sample-people.js';
import { reset } from './control-api.js';
import { button, element, facts, softly } from './element.js';
import type { View } from './view.js';

export function peopleView(items: readonly SamplePerson[], view: View): Node[] {
  const texts = view.texts.people;
  const anew = (): void => {
    if (confirm(texts.sure)) view.run(reset);
  };
  return [
    ...items.map((person) => card(person, view)),
    element('section', { className: 'card' }, [
      softly(texts.anewHint),
      button(texts.anew, anew, 'danger'),
    ]),
  ];
}

function card({ applicantKind, name, login, password }: SamplePerson, { texts }: View): Node {
  return element('article', {}, [
    element('h2', {}, [name]),
    softly(texts.people[applicantKind]),
    facts([
      [texts.people.login, element('code', {}, [login])],
      [texts.people.password, element('code', {}, [password])],
    ]),
  ]);
}
