import type { OfferedAction, OperatorCase, OperatorField } from '../../operator/operator.js';
import { act } from './control-api.js';
import { button, element, type Fact, facts, softly } from './element.js';
import { day, type View } from './view.js';

export function applicationsView(items: readonly OperatorCase[], view: View): Node[] {
  if (items.length === 0) return [softly(view.texts.applications.none)];
  return items.map((item) => application(item, view));
}

function application(item: OperatorCase, view: View): Node {
  const texts = view.texts.applications;
  const { id, number, status, title, applicantName, actions } = item;
  const simple = actions.filter(({ fields }) => fields.length === 0);
  const asking = actions.filter(({ fields }) => fields.length > 0);
  const buttons = simple.map(({ name, label }) =>
    button(label[view.language], () => view.run(() => act(id, name, {})), 'main'),
  );
  return element('article', {}, [
    element('h2', {}, [`${number ?? texts.draft} · ${title}`]),
    softly(`${applicantName} · ${texts.statuses[status]}`),
    facts(whereabouts(item, view)),
    ...(actions.length === 0 ? [softly(texts.noActions)] : []),
    element('div', { className: 'row' }, buttons),
    ...asking.map((action) => question(id, action, view)),
  ]);
}

/** Where it is, whose turn it is and until when, as far as there is any of it. */
function whereabouts({ stage, nextActor, dueOn }: OperatorCase, { language, texts }: View): Fact[] {
  const { actors, due, stages, stage: stageTerm, turn } = texts.applications;
  return [
    ...(stage ? [[stageTerm, stages[stage]] as const] : []),
    ...(nextActor ? [[turn, actors[nextActor]] as const] : []),
    ...(dueOn ? [[due, day(dueOn, language)] as const] : []),
  ];
}

/** An action that wants to know something first. */
function question(id: string, { name, label, fields }: OfferedAction, view: View): Node {
  const form = element('form', { className: 'row' }, [
    ...fields.map((field) => input(field, view)),
    element('button', { className: 'main' }, [view.texts.applications.run]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    const answers = [...new FormData(form)].filter(([, value]) => value !== '');
    view.run(() => act(id, name, Object.fromEntries(answers)));
  };
  return element('details', {}, [element('summary', {}, [label[view.language]]), form]);
}

function input({ name, label, choices, isRequired = false }: OperatorField, view: View): Node {
  const { language } = view;
  const options = choices?.map((choice) =>
    element('option', { value: choice.value }, [choice.label[language]]),
  );
  const control = options
    ? element('select', { name, required: isRequired }, options)
    : element('input', { name, required: isRequired });
  return element('label', {}, [label[language], control]);
}
