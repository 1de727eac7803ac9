import { expect } from '@open-wc/testing';
import { page } from '../page.js';
import { advise } from './advice.js';
import { hasOdd, type Written } from './odd-settings.js';

const written: Written = {
  where: '<drsk-login>',
  prefix: '',
  pairs: [],
  names: ['success-url', 'region', 'theme'],
};

describe('advice on what is written on a widget', () => {
  /* oxlint-disable no-console -- the console is where it is told */
  const warn = console.warn.bind(console);
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (line: string) => told.push(line);
    delete page().told;
    document.documentElement.lang = 'ru';
  });
  afterEach(() => {
    console.warn = warn;
  });

  async function adviceOn(pairs: Record<string, string>, prefix = ''): Promise<string[]> {
    const odd = { ...written, prefix, pairs: Object.entries(pairs) };
    if (hasOdd(odd)) await advise(odd);
    return told;
  }

  it('names the attribute that was meant, and all there are', async () => {
    expect(await adviceOn({ 'sucess-url': '/' })).to.deep.equal([
      '<drsk-login> не знает «sucess-url». Возможно, имелось в виду «success-url». Есть: region, success-url, theme.',
    ]);
  });

  it('knows it in another spelling', async () => {
    expect((await adviceOn({ success_url: '/', successurl: '/' })).length).to.equal(2);
    for (const line of told) expect(line).to.include('«success-url»');
  });

  it('names the values there are', async () => {
    expect(await adviceOn({ theme: 'drak', region: '99' })).to.deep.equal([
      '<drsk-login>: «theme» не бывает «drak». Возможно, имелось в виду «dark». Есть: auto, light, dark, contrast, inherit.',
      '<drsk-login>: «region» не бывает «99». Есть: 28, 25, 27, 79, 14.',
    ]);
  });

  it('is given once', async () => {
    await adviceOn({ zoom: '2' });
    expect(await adviceOn({ zoom: '2' })).to.have.length(1);
  });

  it('is given in English on an English page', async () => {
    document.documentElement.lang = 'en-GB';
    expect((await adviceOn({ regoin: '28' }))[0]).to.include('does not know “regoin”');
  });

  it('is not given on what belongs to HTML, to frameworks and to tools', async () => {
    const theirs = {
      id: 'a',
      class: 'b',
      'aria-label': 'c',
      'data-aos': 'd',
      onclick: 'e',
      'v-cloak': '',
      '_ngcontent-abc': '',
      itemprop: 'f',
      ':class': 'g',
      translate: 'no',
      region: '',
    };
    expect(await adviceOn(theirs)).to.deep.equal([]);
    expect(await adviceOn({ aos: 'fade', 'skip-moving': 'true' }, 'data-')).to.deep.equal([]);
  });
});
