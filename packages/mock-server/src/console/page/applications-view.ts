import type { OperatorCase } from '../../operator/operator.js';
import { control } from './control-api.js';
import { button, element, type Fact, facts, softly } from './element.js';
import { signatureView } from './signature-view.js';
import { filesView } from './files-view.js';
import { question } from './question.js';
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
    button(
      label[view.language],
      () => view.run(() => control.runApplicationAction({ id, action: name })),
      'main',
    ),
  );
  return element('article', {}, [
    element('h2', {}, [`${number ?? texts.draft} · ${title}`]),
    softly(`${applicantName} · ${texts.statuses[status]}`),
    facts(whereabouts(item, view)),
    ...(actions.length === 0 ? [softly(texts.noActions)] : []),
    element('div', { className: 'row' }, buttons),
    ...asking.map((action) =>
      question(action, {
        view,
        run: (input) => control.runApplicationAction({ id, action: action.name, body: input }),
      }),
    ),
    ...signatureView(item, view),
    ...filesView(item, view),
  ]);
}

/** Where it is, whose turn it is and until when, as far as there is any of it. */
function whereabouts(
  { location, stage, nextActor, dueOn }: OperatorCase,
  { language, texts }: View,
): Fact[] {
  const {
    actors,
    due,
    location: locationTerm,
    stages,
    stage: stageTerm,
    turn,
  } = texts.applications;
  return [
    [locationTerm, location],
    ...(stage ? [[stageTerm, stages[stage]] as const] : []),
    ...(nextActor ? [[turn, actors[nextActor]] as const] : []),
    ...(dueOn ? [[due, day(dueOn, language)] as const] : []),
  ];
}
