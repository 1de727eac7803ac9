import { expect } from '@open-wc/testing';
import { DrskSigned } from '../generated/elements/signed/element.js';
import { version } from '../generated/version.js';
import { define } from './define.js';
import { page } from './page.js';

/* oxlint-disable no-console -- the console is where it is told */

/** What the console is told meanwhile. */
async function warningsOf(work: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

it('a class alone is no element yet', async () => {
  expect(customElements.get('drsk-signed')).to.equal(undefined);
  const warnings = await warningsOf(() => import('../generated/elements/signed.js'));
  expect(customElements.get('drsk-signed')).to.equal(DrskSigned);
  expect(warnings).to.deep.equal([]);
});

it('of two copies the first one works, and the console names both, once', async () => {
  class First extends HTMLElement {}
  page().version = '0.9.0'; // as an older copy would have left it
  const warnings = await warningsOf(() => {
    define('drsk-first', First);
    define('drsk-first', class extends HTMLElement {});
    define('drsk-signed', class extends HTMLElement {});
  });
  expect(customElements.get('drsk-first')).to.equal(First);
  expect(customElements.get('drsk-signed')).to.equal(DrskSigned);
  expect(warnings).to.deep.equal([`@drsk/widgets is here twice: 0.9.0 works, ${version} does not`]);
});
