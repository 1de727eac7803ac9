import { nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { FieldForm } from '../../shared/field.js';
import { renderTextField } from '../../shared/text-field.js';
import { messages } from '../signing.messages.js';

/** Of a firm, an employee may sign, by a power of attorney. */
export function renderPower(form: FieldForm, host: DrskElement): TemplateResult | typeof nothing {
  const { state } = host.client.account;
  const isFirm = state.status === 'signed-in' && state.account.applicantKind === 'legal_entity';
  if (!isFirm) return nothing;
  const { power, powerHint } = messages[host.language];
  return renderTextField(form, {
    name: 'powerOfAttorney',
    label: power,
    hint: powerHint,
    maxLength: 100,
  });
}

/** Its number as it is sent; none where none was typed. */
export function powerOf({ powerOfAttorney }: { powerOfAttorney: string }): string | undefined {
  return powerOfAttorney.trim() || undefined;
}
