import type { StageName } from '@drsk/contract';
import { html, type TemplateResult } from 'lit';
import type { ControlCall } from '../../../client/control-call.js';
import type { OperatorCase } from '../../../operator/operator.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { save } from '../shared/save.js';
import { signatureMessages } from './signature.messages.js';

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
export function renderSignature(
  { id, stage, nextActor }: OperatorCase,
  { control, language, run }: Page,
): TemplateResult | undefined {
  if (stage === null || !stages.includes(stage) || nextActor !== 'applicant') return undefined;
  const words = signatureMessages[language];
  const send = onSubmit((texts) => {
    const flaw = flaws.find((name) => name === texts['flaw']) ?? 'none';
    return run(async () =>
      save(await control.signAwaited({ body: { applicationId: id, flaw } }), `${flaw}.p7s`),
    );
  });
  return html`<details class="action">
    <summary>${words.title}</summary>
    <p class="soft">${words.hint}</p>
    <form class="row" @submit=${send}>
      <label
        >${words.flaw}<select name="flaw">
          ${flaws.map((flaw) => html`<option value=${flaw}>${words.flaws[flaw]}</option>`)}
        </select></label
      >
      <button class="main">${words.save}</button>
    </form>
  </details>`;
}
