import { html, type TemplateResult } from 'lit';
import type { DrskTariffCalculator } from '../src/payments/tariff-calculator.js';
import '../src/generated/elements/tariff-calculator.js';
import { mount } from './mount.js';
import { connect, type Connection } from './sandbox.js';
import { texts } from './typing.js';
import { until } from './until.js';

export interface CalculatorPage extends Connection {
  element: DrskTariffCalculator;
}

/** A page with a calculator; nobody is signed in. */
export async function openCalculator(
  template: (connection: Connection) => TemplateResult = ({ client }) =>
    html`<drsk-tariff-calculator .client=${client} region="28"></drsk-tariff-calculator>`,
): Promise<CalculatorPage> {
  const connection = connect({ now: '2026-12-18T02:00:00Z' });
  const root = await mount<HTMLElement>(template(connection));
  const selector = 'drsk-tariff-calculator';
  const element = root.matches(selector)
    ? (root as DrskTariffCalculator)
    : root.querySelector<DrskTariffCalculator>(selector)!;
  await element.updateComplete;
  return { ...connection, element };
}

/** The fee in large figures. */
export function fee(element: DrskTariffCalculator): string {
  return texts(element, '.fee-sum').join();
}

export async function untilFee(element: DrskTariffCalculator, sum: string): Promise<void> {
  await until(() => fee(element) === sum, `${sum}, and not ${fee(element)}`);
  await element.updateComplete;
}

export function estimatesOf({ requests }: Pick<Connection, 'requests'>): number {
  return requests.filter((request) => request === 'POST /v1/estimates').length;
}
