import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const schema = fileURLToPath(import.meta.resolve('custom-elements-manifest'));

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The sources, some with something planted into them: what stands there, and what stands there instead. */
function planted(changes: Record<string, readonly [string, string][]>): (path: string) => string {
  return (path) => {
    const own = changes[path.replace(`${root}src/`, '')] ?? [];
    return own.reduce(
      (text, [place, instead]) => {
        if (!text.includes(place)) throw new Error(`${path} has no ${place}`);
        return text.replace(place, () => instead);
      },
      readFileSync(path, 'utf8'),
    );
  };
}

async function problemsWith(changes: Record<string, readonly [string, string][]>) {
  const { problems } = await analyze({ root, read: planted(changes), only: ['login'] });
  return problems;
}

describe('the manifest', () => {
  it('tells of all that an element says to the outside', async () => {
    const { manifest, problems } = await analyze({ root, only: ['login'] });
    expect(problems).toEqual([]);
    const [login] = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    expect(login).toMatchObject({
      tagName: 'drsk-login',
      attributes: expect.arrayContaining([
        expect.objectContaining({ name: 'success-url', fieldName: 'successUrl' }),
        expect.objectContaining({
          name: 'theme',
          type: { text: "'auto' | 'contrast' | 'dark' | 'inherit' | 'light' | undefined" },
        }),
      ]),
      events: expect.arrayContaining([
        expect.objectContaining({ name: 'drsk-signed-in', type: { text: 'SignedInEvent' } }),
      ]),
      slots: [
        expect.objectContaining({ name: '' }),
        expect.objectContaining({ name: 'credentials' }),
      ],
      cssParts: expect.arrayContaining([expect.objectContaining({ name: 'button-primary' })]),
      cssStates: expect.arrayContaining([expect.objectContaining({ name: 'busy' })]),
      cssProperties: expect.arrayContaining([
        expect.objectContaining({ name: '--drsk-max-width', default: '480px' }),
      ]),
    });
  });

  it('misses the description of whatever is in code', async () => {
    const problems = await problemsWith({
      'account/login.ts': [
        [
          '<slot name="credentials"></slot>',
          '<slot name="credentials"></slot><slot name="surprise"></slot><p part="surprise"></p>',
        ],
        [
          'const text = messages[this.language];',
          `const text = messages[this.language];
           class SurprisedEvent extends Event {
             static readonly type = 'drsk-surprised';
           }
           this.dispatchEvent(new SurprisedEvent(SurprisedEvent.type));
           this.setState('surprised', true);
           this.setting('surprise-url');`,
        ],
        [
          "@property() methods = 'password';",
          "@property() methods = ''; @property() surprise = '';",
        ],
      ],
      'account/login.styles.ts': [['css`', 'css`p { color: var(--drsk-surprise, red); } ']],
    });
    const place = 'above DrskLogin (src/account/login.ts)';
    expect(problems).toEqual([
      expect.stringMatching(
        /attribute `surprise-url` is described nowhere: write `@attr surprise-url/,
      ),
      expect.stringMatching(
        /event `drsk-surprised` is described nowhere: write `@fires drsk-surprised/,
      ),
      expect.stringMatching(/slot `surprise` is described nowhere: write `@slot surprise/),
      expect.stringMatching(/part `surprise` is described nowhere: write `@csspart surprise/),
      expect.stringMatching(/state `surprised` is described nowhere: write `@cssstate surprised/),
      expect.stringMatching(
        /token `--drsk-surprise` is described nowhere: write `@cssprop --drsk-sur/,
      ),
      expect.stringMatching(/^DrskLogin\.surprise .* has no description: write a comment/),
    ]);
    expect(problems.filter((problem) => problem.includes(place))).toHaveLength(6);
  });

  it('misses in code whatever is described', async () => {
    const words = [
      '@attr nothing-url - It.',
      '@fires drsk-nothing - It.',
      '@slot nothing - It.',
      '@csspart nothing - It.',
      '@cssstate nothing - It.',
      '@cssprop --drsk-nothing - It.',
    ];
    const problems = await problemsWith({
      'account/login.ts': [
        [' */\nexport class', `${words.map((word) => ` * ${word}\n`).join('')} */\nexport class`],
      ],
    });
    expect(problems).toHaveLength(words.length);
    for (const word of words) {
      const [tag = '', name = ''] = word.split(' ');
      expect(problems.join('\n')).toContain(
        `take \`${tag} ${name}\` out of the comment above DrskLogin`,
      );
    }
  });

  it('wants to read from the types which words there are', async () => {
    const problems = await problemsWith({
      'account/login.ts': [['part="footer"', 'part=${String(this.region)}']],
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^src\/account\/login\.ts:\d+: `String\(this\.region\)` may be any text/,
      ),
    ]);
  });
});

it('what the build writes keeps to the schema of manifests', () => {
  const ajv = new Ajv({ strict: false });
  const isManifest = ajv.compile(readJson(schema));
  isManifest(readJson(`${root}dist/custom-elements.json`));
  expect(isManifest.errors).toBe(null);
});

it('shared descriptions are of something that a widget has', async () => {
  const read = planted({
    'shared/alert.styles.ts': [['@csspart alert -', '@csspart nothing - It.\n * @csspart alert -']],
  });
  const { problems } = await analyze({ root, read });
  expect(problems).toEqual([
    'The part `nothing` is described in src/shared/alert.styles.ts, but no widget has one: take `@csspart nothing` out',
  ]);
});
