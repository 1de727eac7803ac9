import type { FieldProblem } from '@drsk/contract';
import { expect } from 'vitest';
import type { Answer } from './sandbox-client.js';

type Send = (headers: Record<string, string>) => Promise<Answer>;

/** Refused at that field: by a code that stays, with a sentence in both languages. */
export async function expectRefusal(send: Send, pointer: string, what: string): Promise<void> {
  const ru = await problemAt(send, pointer, 'ru');
  const en = await problemAt(send, pointer, 'en');
  expect(ru, `${pointer}, ${what}`).toMatchObject({
    code: expect.stringMatching(/^[a-z_]+$/),
    text: expect.stringMatching(/^[А-ЯЁ][^]*[а-яё]{3}/),
  });
  expect(en, `${pointer}, ${what}`).toMatchObject({
    code: ru?.code,
    text: expect.stringMatching(/^[A-Z][^а-яё]*[a-z]{3}[^а-яё]*$/),
  });
}

async function problemAt(
  send: Send,
  pointer: string,
  language: string,
): Promise<FieldProblem | undefined> {
  const { status, body } = await send({ 'accept-language': language });
  return status === 422 ? body.fields?.[pointer] : undefined;
}
