// Breaking changes, planted one by one where they would be made: each is found, and the sentence says what to do.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenPromises } from '../../packages/contract/tools/broken-promises.mjs';
import { analyze } from '../../packages/widgets/tools/manifest/analyze.ts';
import { comparePublicApi } from '../../packages/widgets/tools/manifest/compare-public-api.ts';
import { publicApi as widgetsApi } from '../../packages/widgets/tools/manifest/public-api.ts';
import { type Read, readSource } from './program-of.ts';
import { publicApi } from './public-api.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sources, one of them with something else in a place. */
function planted(file: string, place: string, instead: string): Read {
  return (path) => {
    const text = readSource(path);
    if (!path.endsWith(file)) return text;
    if (!text.includes(place)) throw new Error(`${file} has no ${place}`);
    return text.replace(place, () => instead);
  };
}

const record = (name: string): string =>
  readFileSync(`${root}packages/${name}/public-api.md`, 'utf8');

function problemsIn(name: string, read: Read): string[] {
  const file = `packages/${name}/public-api.md`;
  const now = publicApi(root, name, read);
  return comparePublicApi(record(name), now, { file, command: 'npm run public-api' });
}

const advice =
  /That is a breaking change, for a major version: put it back, or keep it beside its successor as @deprecated/;

it('in the contract: an operation that asks for a field more', () => {
  const text = readFileSync(`${root}packages/contract/generated/openapi.json`, 'utf8');
  const released = JSON.parse(text);
  const now = JSON.parse(text);
  expect(brokenPromises(released, now)).toEqual([]);
  now.components.schemas.NewAppealRating.required.push('comment');
  const found = brokenPromises(released, now);
  expect(found).toContainEqual(expect.stringMatching(/^rateAppeal: .*comment is required now/));
  expect(found).toContainEqual(expect.stringContaining('put it back, or add its successor'));
});

describe('in the SDK', () => {
  it('nothing, as it is', () => expect(problemsIn('sdk', readSource)).toEqual([]));

  it.each([
    [
      'offices/offices.ts',
      '  getRegion(regionCode: string',
      '  readRegion(regionCode: string',
      'getRegion',
      'a method of another name',
    ],
    [
      'offices/offices.ts',
      '  getRegion(regionCode: string',
      '  getRegion(regionCode: number',
      'getRegion',
      'another parameter',
    ],
    [
      'http/http-options.ts',
      'timeout?: number',
      'timeLimit?: number',
      'timeout',
      'a setting of another name',
    ],
    ['index.ts', '  isProblem,\n', '', 'isProblem', 'an export less'],
  ])('%s: %s → %s (%#)', (file, place, instead, name, _reason) => {
    const problems = problemsIn('sdk', planted(`packages/sdk/src/${file}`, place, instead));
    const gone = problems.filter((problem) => problem.includes('is gone or has changed'));
    expect(gone).toContainEqual(expect.stringContaining(name));
    expect(gone).toContainEqual(expect.stringMatching(advice));
    expect(gone).toContainEqual(expect.stringContaining('run `npm run public-api`'));
  });
});

describe('in the program', () => {
  it('nothing, as it is', () => expect(problemsIn('mock-server', readSource)).toEqual([]));

  it.each([
    [
      'parameters.ts',
      '  latency: { type',
      '  delay: { type',
      '--latency',
      'a parameter of another name',
    ],
    ['parameters.ts', "default: '4010'", "default: '4020'", '--port', 'another default'],
    ['main.ts', '  doctor,\n', '', 'drsk-mock-server doctor', 'a command less'],
    ['exit-codes.ts', 'ListenError: 3', 'ListenError: 6', 'ListenError 3', 'another exit code'],
  ])('%s: %s → %s (%#)', (file, place, instead, name, _reason) => {
    const read = planted(`packages/mock-server/src/bin/${file}`, place, instead);
    const gone = problemsIn('mock-server', read).filter((problem) => problem.includes('is gone'));
    expect(gone).toHaveLength(1);
    expect(gone[0]).toContain(name);
    expect(gone[0]).toMatch(advice);
    expect(gone[0]).toContain('scripts that');
  });
});

describe('in a widget', () => {
  const widgets = `${root}packages/widgets/`;
  let before: string;
  beforeAll(async () => (before = await apiWith(readSource)));

  async function apiWith(read: Read): Promise<string> {
    const { manifest } = await analyze({ root: widgets, read, only: ['login'] });
    return widgetsApi(manifest, { entries: [], testIds: [] });
  }

  it('an event that it does not fire any more', async () => {
    const read: Read = (path) => readSource(path).replaceAll('drsk-signed-in', 'drsk-entered');
    const problems = comparePublicApi(before, await apiWith(read));
    const gone = problems.filter((problem) => problem.includes('is gone'));
    expect(gone).toContainEqual(
      expect.stringMatching(
        /<drsk-login>: event `drsk-signed-in: .*programs that listen to it hear nothing/,
      ),
    );
    expect(gone[0]).toMatch(advice);
  });
});
