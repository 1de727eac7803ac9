import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { end, program } from '../../../test/program.js';

const { start, finish } = program();

it('writes a line of JSON for each event, with nothing of anybody in it', async () => {
  const { child, url, firstLine, complaint } = await start('--log', 'json');
  const started = JSON.parse(firstLine);
  expect(started).toMatchObject({ event: 'started', url, isControlled: true, keptIn: 'memory' });
  expect(Date.parse(started.time)).toBeGreaterThan(0);

  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  await fetch(`${url}/s/mine/v1/regions?q=Иванова`, {
    headers: { 'x-request-id': 'anna@mail.test' },
  });
  await fetch(`${url}/v1/people/112-233-445-95`);
  await fetch(`${url}/_sandbox/clock`, { headers: { 'drsk-sandbox': 'a b' } });
  await fetch(`${url}/v1/regions`, { headers: { 'drsk-sandbox-fault': 'drop-before' } }).catch(
    () => undefined,
  );
  expect(await end(child, 'SIGTERM')).toBe(0);

  const requests = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request');
  expect(requests).toMatchObject([
    { sandbox: 'mine', part: 'account', operation: 'listRegions', method: 'GET', status: 200 },
    { sandbox: 'default', part: 'account', operation: null, status: 404 },
    { sandbox: null, part: 'control', operation: 'readClock' },
    { sandbox: 'default', operation: 'listRegions', status: null, requestId: null },
  ]);
  expect(lines.slice(-2).map((line) => JSON.parse(line).event)).toEqual(['stopping', 'stopped']);
  expect(lines.join('\n')).not.toMatch(/Иванова|anna|112-233|a b/);
  expect(await complaint).toBe('');
});

it('says in the same way why it has not begun', async () => {
  const { code, said, message } = await finish('--log=json', '--port', 'many');
  expect(code).toBe(2);
  expect(message).toBe('');
  expect(JSON.parse(said)).toMatchObject({
    event: 'failed',
    exitCode: 2,
    name: 'UsageError',
    message: '--port is a whole number up to 65535, not many',
  });
});
