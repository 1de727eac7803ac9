import type { StageName } from '@drsk/contract';
import type { OperatorCase } from '../../operator/operator.js';
import { saveSignature } from './control-api.js';
import { element, softly } from './element.js';
import { signatureMessages } from './signature-view.messages.js';
import type { View } from './view.js';

/** Where the applicant signs. */
const stages: readonly StageName[] = ['signing', 'conditions_act', 'connection_act'];

/** A ready signature of what waits for one, a good one or one that is of no use: to be uploaded in the account. */
export function signatureView({ id, stage, nextActor }: OperatorCase, view: View): Node[] {
  if (stage === null || !stages.includes(stage) || nextActor !== 'applicant') return [];
  const texts = signatureMessages[view.language];
  const flaws = Object.entries(texts.flaws).map(([value, label]) =>
    element('option', { value }, [label]),
  );
  const flaw = element('select', { name: 'flaw' }, flaws);
  const form = element('form', { className: 'row' }, [
    element('label', {}, [texts.flaw, flaw]),
    element('button', { className: 'main' }, [texts.save]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    view.run(() => saveSignature(id, flaw.value));
  };
  return [
    element('details', {}, [element('summary', {}, [texts.title]), softly(texts.hint), form]),
  ];
}
