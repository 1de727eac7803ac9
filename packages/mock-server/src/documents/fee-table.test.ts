import { expect, it } from 'vitest';
import { feeTable } from './fee-table.js';

it('a fee by quarters has its shares with a decimal comma', () => {
  const part = { amountKopecks: 2_928_146, condition: 'в течение 3 месяцев', dueOn: null };
  const parts = [10, 7.5].map((percent) => ({ ...part, percent }));
  const table = feeTable({ amountKopecks: 5_856_292, decision: 'образец', parts });
  expect(table).toMatchObject({
    rows: [
      ['1', part.condition, '', '10\u00A0%', '29\u00A0281,46'],
      ['2', part.condition, '', '7,5\u00A0%', '29\u00A0281,46'],
    ],
    total: [' ', 'Всего', ' ', '17,5\u00A0%', '58\u00A0562,92'],
  });
});
