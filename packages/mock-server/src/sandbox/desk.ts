import type { OperatorDesk, OperatorSubject } from '../operator/operator.js';

/** What the operator works on. */
export const desk: OperatorDesk<OperatorSubject> = {
  list: async () => [],
  get: async () => undefined,
  describe: (subject) => subject,
  actions: [],
};
