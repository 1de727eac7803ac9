import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { household } from '../../../test/filing.js';
import { follow, shows } from '../../../test/followed.js';
import { signIn } from '../../../test/sandbox.js';
import { texts } from '../../../test/typing.js';

type Followed = Awaited<ReturnType<typeof follow>>;

/** On the bank's page, by a card that pays. */
async function payByCard({ client, id, sandbox }: Followed): Promise<void> {
  const [invoice] = (await client.payments.listInvoices({ applicationId: id })).items;
  const part = invoice!.parts.find(({ payKopecks }) => payKopecks > 0)!.number;
  const begun = {
    invoiceNumber: invoice!.number,
    part,
    way: 'card',
    returnUrl: location.href,
  } as const;
  const { confirmation } = await client.payments.create(begun);
  if (confirmation?.kind !== 'redirect') throw new Error('No page of the bank');
  const body = new URLSearchParams({ card: '2200 0000 0000 0004' });
  await sandbox.fetch(confirmation.url, { method: 'POST', body });
}

describe('a tracker of an invoice that is paid by card', () => {
  it('asks for no part twice while the money is on its way', async () => {
    const followed = await follow(household, 'confirm_completeness', 'post_offer');
    const { client, element, sandbox } = followed;
    element.setAttribute('payments-url', '/payments');
    await shows(element, /Оплатите первую часть счёта до/);
    await payByCard(followed);
    element.refresh();
    await shows(element, /Ваш платёж принят, деньги идут/);
    await shows(element, /платить ещё раз не нужно/);
    expect(texts(element, '.now-headline')).to.deep.equal(['Ваш платёж принят, деньги идут']);
    expect(texts(element, '.now .chip')).to.deep.equal([]);
    expect(texts(element, '.button-primary, .action')).to.deep.equal([]);
    expect(texts(element, '.invoice-part .good')).to.deep.equal(['деньги идут']);
    await accessible(element);

    await sandbox.clock.advance({ workingDays: 2 });
    await signIn({ client, sandbox });
    element.refresh();
    await shows(element, /Идут работы/);
    expect(texts(element, '.action .action-sum')[0]).to.contain('Часть 2 из 4');
    await payByCard(followed);
    element.refresh();
    await shows(element, /Часть 3 из 4/);
    expect(texts(element, '.invoice-part .good').at(-1)).to.equal('деньги идут');
    expect(texts(element, '.action .action-sum')[0]).to.contain('Часть 3 из 4');
  }).timeout(60_000);
});
