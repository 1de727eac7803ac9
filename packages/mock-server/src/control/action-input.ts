import type { OperatorInput } from '../operator/operator.js';

/** What was typed beside an operator's button, as texts; nothing at all is fine too. */
export function actionInput(body: object = {}): OperatorInput {
  const texts = Object.entries(body).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(texts);
}
