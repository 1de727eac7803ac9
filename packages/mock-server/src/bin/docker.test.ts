import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readOptions } from './options.js';

const folder = new URL('../../docker/', import.meta.url);
const image = readFileSync(new URL('Dockerfile', folder), 'utf8');
const services = readFileSync(new URL('compose.yaml', folder), 'utf8');

/** A list of words behind a keyword of the Dockerfile. */
function wordsOf(keyword: string): string[] {
  const [, list = ''] = new RegExp(`^${keyword} (\\[.*\\])$`, 'm').exec(image) ?? [];
  return JSON.parse(list);
}

const [, ...parameters] = wordsOf('ENTRYPOINT');
const environment = { DRSK_CONTROL_TOKEN: '0123456789abcdef', DRSK_SMTP: '' };

it('starts in a container with parameters that there are, open to other machines and kept in a file', () => {
  const options = readOptions([...parameters, ...wordsOf('CMD')], environment);
  expect(options).toMatchObject({
    host: '0.0.0.0',
    log: 'json',
    port: 4010,
    data: 'data/sandbox.db',
  });
  expect(image).toContain('EXPOSE 4010');
});

it('is kept in the database of the compose file, and controlled with a token', () => {
  const options = readOptions(
    [...parameters, ...(services.match(/(?<=^ +- )--.*$/gm) ?? [])],
    environment,
  );
  expect(options).toMatchObject({ controlToken: '0123456789abcdef', smtp: undefined });
  const database = new URL(Object(options).database);
  expect(database.hostname).toBe('database');
  expect(services).toContain(`POSTGRES_USER: ${database.username}`);
  expect(services).toContain(`POSTGRES_PASSWORD: ${database.password}`);
});
