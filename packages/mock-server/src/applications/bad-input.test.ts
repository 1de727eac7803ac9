import type { ShownField } from '@drsk/domain';
import { describe, expect, it } from 'vitest';
import { askedFields, goodAnswer } from '../../test/asked-fields.js';
import { badValues, type Pasted, pastedNumbers, pastedValues } from '../../test/bad-values.js';
import { expectRefusal } from '../../test/refusal.js';
import { logIn, type SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;

const fields = kinds.flatMap((kind, person) =>
  askedFields(kind).map(({ field, answers }) => ({
    kind,
    person,
    name: field.name,
    field,
    answers,
  })),
);

const typed = fields.filter(({ field: { kind } }) => !['choice', 'yesno'].includes(kind));

async function setUp(person: number) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  return logIn(sandbox, sandbox.people[person]!);
}

/** Says what a draft is refused for, or else its filing. */
async function file(client: SandboxClient, answers: object, headers: Record<string, string> = {}) {
  const draft = await client.post('/v1/applications', { answers }, headers);
  if (draft.status !== 201) return draft;
  const { id, etag } = draft.body;
  const path = `/v1/applications/${id}/submission`;
  return client.post(path, undefined, { 'if-match': etag, ...headers });
}

/** What the contract itself refuses: a draft cannot hold it. */
function isNoAnswer({ kind }: ShownField, value: unknown): boolean {
  const isLong = typeof value === 'string' && value.length > 2000;
  return typeof value !== 'string' || isLong || kind === 'choice' || kind === 'yesno';
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

describe('an application', () => {
  it('is asked about as a whole here', () => {
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'connectionReasonNote',
        'existingContractOn',
        'representativeName',
        'comment',
        'kpp',
      ]),
    );
  });

  it.each(fields)('of $kind takes no bad $name without a word', async (asked) => {
    const { name, field, answers, person } = asked;
    const client = await setUp(person);
    for (const [what, make] of Object.entries(badValues)) {
      const value = make(String(goodAnswer(field)));
      const send = (headers: Record<string, string>) =>
        file(client, { ...answers, [name]: value }, headers);
      if (isNoAnswer(field, value)) await expectRefusal(send, `/answers/${name}`, what);
      else if (field.isRequired || !isEmpty(value)) await expectRefusal(send, `/${name}`, what);
      else expect((await send({})).body.fields, what).not.toHaveProperty(`/${name}`);
    }
  });

  it.each(typed)(
    'of $kind takes a good $name, pasted too',
    async ({ name, field, answers, person }) => {
      const client = await setUp(person);
      const good = String(goodAnswer(field));
      for (const [what, make] of Object.entries({ typed: String, ...pastedInto(field) })) {
        const value = make(good);
        const { body } = await file(client, { ...answers, [name]: value });
        expect(body.fields, what).not.toHaveProperty(`/${name}`);
        if (field.format) expect(field.format(value), what).toBe(field.format(good));
      }
    },
  );
});

/** A separator means something in a date or in a text, and nothing in a number. */
function pastedInto({ kind, rules = [] }: ShownField): Pasted {
  const { 'dashes of another width': dashes, ...spaces } = pastedNumbers;
  if (kind === 'email' || rules.includes('text_invisible')) return pastedValues;
  const isNumber = kind === 'digits' || kind === 'phone' || rules.includes('kpp');
  return { ...pastedValues, ...spaces, ...(isNumber && { dashes }) };
}
