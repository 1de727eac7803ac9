import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { household } from '../../../test/filing.js';
import { follow, shows } from '../../../test/followed.js';
import { texts } from '../../../test/typing.js';

describe('a file that turns out to be infected', () => {
  it('after the offer is told of, with what to do', async () => {
    const { element, look, sandbox } = await follow(
      household,
      'confirm_completeness',
      'post_offer',
    );
    const [lost] = (await look()).attachments;
    expect(texts(element, '.alert')).to.deep.equal([]);
    await sandbox.operator.scans.decide(lost!.id, { verdict: 'infected' });
    element.refresh();
    await shows(element, /В вашем файле нашли вирус/);
    expect(texts(element, '.alert li')).to.deep.equal([lost!.fileName]);
    await shows(element, /присылать ничего не нужно/);
    await accessible(element);
  }).timeout(30_000);

  it('while the documents are checked is asked for again, and no more is said', async () => {
    const { element, look, sandbox } = await follow(household);
    const [lost] = (await look()).attachments;
    await sandbox.operator.scans.decide(lost!.id, { verdict: 'infected' });
    element.refresh();
    await shows(element, /нашли вирус, он удалён: приложите другой/);
    expect(texts(element, '.container').join()).not.to.contain('присылать ничего не нужно');
  }).timeout(30_000);
});
