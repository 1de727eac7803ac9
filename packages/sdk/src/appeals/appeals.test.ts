import type { NewAppeal } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { personWith, service } from '../../test/people.js';
import { ConflictError, NotFoundError, RateLimitError, ValidationError } from '../index.js';

const question: NewAppeal = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: 'Сколько стоит подключить дом?',
  fileIds: [],
  answerChannel: 'account',
};
const applicant = {
  name: 'Мария',
  email: 'guest@example.ru',
  consents: [{ kind: 'processing' as const, version: '2026-09/28' }],
};
const file = new File(['%PDF-1.7'], 'фото.pdf');

describe('appeals', () => {
  it('have a number at once, and go on after their answer', async () => {
    const { client, sandbox } = await personWith('200-300-400 48');
    const { appeals } = client;
    const { id: fileId } = await appeals.files.upload(file);
    const { id, number, deadline } = await appeals.submit({ ...question, fileIds: [fileId] });
    expect([number, deadline.dueOn]).toEqual(['ОБР-28-26-000001', '2027-01-11']);
    expect(await (await appeals.download(id, fileId)).text()).toBe('%PDF-1.7');
    await expect(appeals.rate(id, { score: 5 })).rejects.toThrow(ConflictError);
    await sandbox.operator.appeals.run(id, 'answer', { text: 'По ставке.' });
    expect((await appeals.rate(id, { score: 5 })).rating).toMatchObject({ score: 5 });
    const again = await appeals.reply(id, { text: 'По какой?', fileIds: [] });
    expect(again).toMatchObject({ status: 'registered', rating: null });
    expect(await appeals.get(id)).toEqual(again);
  });

  it('are listed, all of them or of a kind', async () => {
    const { client } = await personWith('200-300-400 48');
    for (const kind of ['question', 'complaint', 'question'] as const)
      await client.appeals.submit({ ...question, kind });
    const kinds: string[] = [];
    for await (const { kind } of client.appeals.list({ limit: 1 })) kinds.push(kind);
    expect(kinds).toEqual(['question', 'complaint', 'question']);
    const { items } = await client.appeals.list({ kind: 'complaint' });
    expect(items).toHaveLength(1);
  });

  it('name the fields that break a rule', async () => {
    const { client } = await personWith('200-300-400 48');
    const wrong = client.appeals.submit({ ...question, kind: 'status_request' });
    await expect(wrong).rejects.toThrow(ValidationError);
    await expect(wrong).rejects.toHaveProperty('fields./applicationNumber.code', 'required');
  });
});

describe('appeals of guests', () => {
  it('are opened by their key, with their files', async () => {
    const { open, sandbox } = service();
    const { files, guest } = open().appeals;
    const as = { uploadKey: await files.newKey() };
    const { id: fileId } = await files.upload(file, as);
    const { appeal, key } = await guest.submit(
      { appeal: { ...question, answerChannel: 'email', fileIds: [fileId] }, applicant },
      as,
    );
    await sandbox.operator.appeals.run(appeal.id, 'answer', { text: 'По ставке.' });
    expect(await guest.get(key)).toMatchObject({ number: appeal.number, status: 'answered' });
    expect(await (await guest.download(key, fileId)).text()).toBe('%PDF-1.7');
    expect((await guest.rate(key, { score: 3 })).rating).toMatchObject({ score: 3 });
    const { id: another } = await files.upload(file, as);
    const reply = { text: 'А если далеко?', fileIds: [another] };
    const { messages } = await guest.reply(key, reply, as);
    expect(messages[2]?.files).toMatchObject([{ id: another }]);
    await expect(guest.get('ak_nobodys')).rejects.toThrow(NotFoundError);
    await expect(guest.download(key, 'apf_nobodys')).rejects.toThrow(NotFoundError);
  });

  it('have to wait when there are too many of them', async () => {
    const { guest } = service().open().appeals;
    const submit = () =>
      guest.submit(
        { appeal: { ...question, answerChannel: 'email' }, applicant },
        { locale: 'ru' },
      );
    for (let count = 0; count < 5; count += 1) await submit();
    const refused = submit();
    await expect(refused).rejects.toThrow(RateLimitError);
    await expect(refused).rejects.toHaveProperty('retryAfterSeconds', 3600);
  });
});
