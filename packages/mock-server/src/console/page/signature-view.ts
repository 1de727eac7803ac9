import type { StageName } from '@drsk/contract';
import type { OperatorCase } from '../../operator/operator.js';
import type { ControlCall } from '../../client/control-call.js';
import { control, save } from './control-api.js';
import { element, softly } from './element.js';
import { signatureMessages } from './signature-view.messages.js';
import type { View } from './view.js';

/** Where the applicant signs. */
const stages: readonly StageName[] = ['signing', 'conditions_act', 'connection_act'];

type Flaw = NonNullable<ControlCall<'signAwaited'>['body']['flaw']>;

const flaws = [
  'none',
  'content',
  'expired',
  'revoked',
  'issuer',
  'signer',
  'employee',
  'gost',
  'malformed',
] as const satisfies readonly Flaw[];

/** A ready signature of what waits for one, a good one or one that is of no use: to be uploaded in the account. */
export function signatureView({ id, stage, nextActor }: OperatorCase, view: View): Node[] {
  if (stage === null || !stages.includes(stage) || nextActor !== 'applicant') return [];
  const texts = signatureMessages[view.language];
  const options = flaws.map((value) => element('option', { value }, [texts.flaws[value]]));
  const flaw = element('select', { name: 'flaw' }, options);
  const form = element('form', { className: 'row' }, [
    element('label', {}, [texts.flaw, flaw]),
    element('button', { className: 'main' }, [texts.save]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    const chosen = flaws.find((name) => name === flaw.value) ?? 'none';
    view.run(() => saveSignature(id, chosen));
  };
  return [
    element('details', {}, [element('summary', {}, [texts.title]), softly(texts.hint), form]),
  ];
}

async function saveSignature(applicationId: string, flaw: Flaw): Promise<void> {
  save(await control.signAwaited({ body: { applicationId, flaw } }), `${flaw}.p7s`);
}
