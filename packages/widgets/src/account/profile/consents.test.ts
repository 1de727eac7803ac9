import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { now, openProfile, pressNamed, settled } from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { texts } from '../../../test/typing.js';

const states = (element: HTMLElement): string[] =>
  texts(element, '.row-head .small').map((text) => text.split(' ')[0]!);

describe('the consents of the profile', () => {
  it('are listed with their date, edition and text', async () => {
    const { element } = await openProfile('consents');
    expect(texts(element, '.row-title')).to.have.length(4);
    expect(texts(element, '.row-head .small')[0]).to.match(/^Дано .+, редакция 2026-09/);
    expect(texts(element, '.details .text').join()).to.match(/Я даю согласие АО «ДРСК»/);
    await accessible(element);
  });

  it('are given, withdrawn after their consequence was told, and given again', async () => {
    const { element } = await openProfile('consents');
    const title = texts(element, '.row-title').at(-1)!;
    const before = states(element).at(-1);
    if (before !== 'Дано') await pressNamed(element, `Дать согласие: ${title}`);
    await settled(element);
    expect(states(element).at(-1)).to.equal('Дано');
    await pressNamed(element, `Отозвать: ${title}`);
    expect(texts(element, '.question .text')[0]).to.not.equal('');
    await accessible(element);
    await pressNamed(element, 'Отозвать согласие');
    await settled(element);
    expect(states(element).at(-1)).to.equal('Отозвано');
    await pressNamed(element, `Дать согласие: ${title}`);
    await settled(element);
    expect(states(element).at(-1)).to.equal('Дано');
    expect(texts(element, '.list li').some((row) => row.includes('отозвано'))).to.equal(true);
  });

  it('are withdrawn one after another, each with a word to a screen reader', async () => {
    const { element } = await openProfile('consents');
    const said: string[] = [];
    const voice = element.shadowRoot!.querySelector('[role=status]')!;
    const listening = new MutationObserver(() => said.push(voice.textContent!));
    listening.observe(voice, { characterData: true, childList: true, subtree: true });
    const inForce = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-ask]')];
    while (inForce().length > 0) {
      inForce()[0]!.click();
      await element.updateComplete;
      await pressNamed(element, 'Отозвать согласие');
      await settled(element);
    }
    listening.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['Согласие отозвано', 'Согласие отозвано']);
  });

  it('that were withdrawn say so', async () => {
    const { element } = await openProfile('consents', { person: 13 });
    expect(states(element)[0]).to.equal('Отозвано');
    await accessible(element);
  });

  it('are not withdrawn without a network', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('consents', { connection });
    await pressNamed(element, `Отозвать: ${texts(element, '.row-title')[0]}`);
    connection.setOnline(false);
    await pressNamed(element, 'Отозвать согласие');
    expect(texts(element, '.question .alert-title').join()).to.match(/Нет связи/);
    expect(states(element)[0]).to.equal('Дано');
  });
});
