import { describe, expect, it } from 'vitest';
import { comparePublicApi } from './compare-public-api.ts';
import { publicApi } from './public-api.ts';

type Manifest = Parameters<typeof publicApi>[0];

/** A manifest with one word of each kind, but those that are taken out. */
function surface(...without: string[]): string {
  const word = (name: string) => ({ name, description: 'What it is.' });
  const text = { text: 'string' };
  const left = <Item extends { name: string }>(items: Item[]): Item[] =>
    items.filter(({ name }) => !without.includes(name));
  const element = {
    kind: 'class' as const,
    customElement: true as const,
    name: 'DrskBox',
    tagName: 'drsk-box',
    attributes: left([{ ...word('some-url'), type: text }]),
    members: left([
      { ...word('someUrl'), kind: 'field' as const, type: text },
      { ...word('value'), kind: 'field' as const, readonly: true, type: text },
      { ...word('refresh'), kind: 'method' as const },
    ]),
    events: left([{ ...word('drsk-box-opened'), type: { text: 'BoxOpenedEvent' } }]),
    slots: left([word('lid')]),
    cssParts: left([word('side')]),
    cssStates: left([word('busy')]),
    cssProperties: left([word('--drsk-depth')]),
  };
  const declarations = without.includes('drsk-box') ? [] : [element];
  const manifest: Manifest = {
    schemaVersion: '2.1.0',
    modules: [{ kind: 'javascript-module', path: 'box.js', declarations }],
  };
  return publicApi(manifest, { entries: ['.', './box.js'], testIds: left([word('box-number')]) });
}

describe('the public surface', () => {
  it('is what was recorded', () => {
    expect(comparePublicApi(surface(), surface())).toEqual([]);
  });

  it.each([
    ['some-url', '<drsk-box>: attribute `some-url: string`', 'pages that set it'],
    ['someUrl', '<drsk-box>: property `someUrl: string`', 'programs that set it'],
    ['value', '<drsk-box>: read-only property `value: string`', 'programs that read it'],
    ['refresh', '<drsk-box>: method `refresh(): void`', 'programs that call it'],
    ['drsk-box-opened', '<drsk-box>: event', 'hear nothing'],
    ['lid', '<drsk-box>: slot `lid`', 'what pages put there'],
    ['side', '<drsk-box>: part `side`', 'styles of pages'],
    ['busy', '<drsk-box>: state `busy`', 'styles of pages'],
    ['--drsk-depth', '<drsk-box>: token `--drsk-depth`', 'themes of pages'],
    ['box-number', 'Test ids: test id `box-number`', 'tests of pages'],
  ])('misses %s, and says what that breaks', (word, place, consequence) => {
    const problems = comparePublicApi(surface(), surface(word));
    expect(problems).toEqual([expect.stringContaining(place)]);
    expect(problems[0]).toContain(consequence);
    expect(problems[0]).toContain('a breaking change, for a major version');
  });

  it('misses a whole element', () => {
    const problems = comparePublicApi(surface(), surface('drsk-box'));
    expect(problems).toHaveLength(10);
    expect(problems.join()).toContain('<drsk-box>: element');
  });

  it('misses an entry', () => {
    const less = surface().replace('- entry: `@drsk/widgets/box.js`\n', '');
    expect(comparePublicApi(surface(), less)).toEqual([
      expect.stringContaining('programs that import it do not build any more'),
    ]);
  });

  it('takes a change of type for a loss', () => {
    const changed = surface().replace('`value: string`', '`value: number`');
    expect(comparePublicApi(surface(), changed)).toHaveLength(2);
  });

  it('asks to record what has come', () => {
    expect(comparePublicApi(surface('side'), surface())).toEqual([
      expect.stringMatching(/part `side` is not in public-api\.md.*a minor version/),
    ]);
  });
});
