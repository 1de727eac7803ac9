import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, it } from 'vitest';

it('has nothing that the strict rules of Redocly complain about', async () => {
  const ref = fileURLToPath(new URL('../generated/openapi.json', import.meta.url));
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lint({ ref, config });
  expect(
    problems.map(
      ({ ruleId, message, location: [place] }) => `${place?.pointer}: ${message} (${ruleId})`,
    ),
  ).toEqual([]);
});
