import { it } from 'vitest';
import { tortureMoney } from '../../../test/money-torture.js';

it('books the second half of ten thousand payments to the kopeck, whatever goes wrong around them', async () => {
  await tortureMoney(20_270_113);
}, 300_000);
