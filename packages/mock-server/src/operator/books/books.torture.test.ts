import { it } from 'vitest';
import { tortureMoney } from '../../../test/money-torture.js';

it.each([20_260_112, 20_270_113])(
  'books payments to the kopeck, whatever goes wrong around them, in the town of seed %i',
  tortureMoney,
  600_000,
);
