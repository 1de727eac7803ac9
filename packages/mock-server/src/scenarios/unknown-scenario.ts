/** There is no scenario of this name. */
export class UnknownScenarioError extends Error {
  override readonly name = 'UnknownScenarioError';

  constructor(scenario: string, known: readonly string[]) {
    super(`There is no scenario ${scenario}; there are ${known.join(', ')}`);
  }
}
