interface Person {
  readonly applicantKind: 'individual' | 'sole_proprietor' | 'legal_entity';
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

const kinds = {
  individual: 'гражданин',
  sole_proprietor: 'предприниматель',
  legal_entity: 'организация',
} satisfies Record<Person['applicantKind'], string>;

/** The people whom the sandbox knows from the start, in the place of the sentence that says where to find them. */
async function showSampleLogins(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['people'] ?? '');
  if (!response.ok) return;
  const { items }: { items: Person[] } = await response.json();
  place.replaceChildren(peopleTable(items));
}

function peopleTable(people: readonly Person[]): HTMLElement {
  const titles = ['Кто', 'Логин', 'Пароль'].map((text) => element('th', [text]));
  const head = element('thead', [element('tr', titles)]);
  const table = element('table', [head, element('tbody', people.map(personRow))], 'table');
  return element('div', [table], 'table-frame');
}

function personRow({ name, applicantKind, login, password }: Person): HTMLElement {
  const who = element('th', [`${name}, ${kinds[applicantKind]}`]);
  who.setAttribute('scope', 'row');
  return element('tr', [who, valueCell('Логин', login), valueCell('Пароль', password)]);
}

/** The label shows on a phone, where rows become cards. */
function valueCell(label: string, value: string): HTMLElement {
  const cell = element('td', [element('code', [value])]);
  cell.dataset['label'] = label;
  return cell;
}

function element(tag: string, children: (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

const place = document.querySelector<HTMLElement>('#sample-logins');
if (place)
  showSampleLogins(place).catch(() => {
    // No sandbox answers: the sentence stays.
  });
