import { it } from 'vitest';
import { tortureMoney } from '../../../test/money-torture.js';

it('books the first half of ten thousand payments to the kopeck, whatever goes wrong around them', async () => {
  await tortureMoney(20_270_112);
}, 300_000);
