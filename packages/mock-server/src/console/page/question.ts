import type { OfferedAction, OperatorField } from '../../operator/operator.js';
import { element } from './element.js';
import { formTexts } from './form-texts.js';
import type { View } from './view.js';

interface Asking {
  readonly view: View;
  readonly run: (input: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** An action that wants to know something first. */
export function question({ label, fields }: OfferedAction, { view, run }: Asking): Node {
  const form = element('form', { className: 'row' }, [
    ...fields.map((field) => input(field, view)),
    element('button', { className: 'main' }, [view.texts.applications.run]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    const answers = formTexts(form);
    view.run(() => run(answers));
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
