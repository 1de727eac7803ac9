import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { household } from '../../../test/filing.js';
import { follow, shows } from '../../../test/followed.js';
import { texts } from '../../../test/typing.js';

describe('a tracker of an application that mining holds up', () => {
  it('promises no day while its clock stands still, and says since when', async () => {
    const { act, element } = await follow({ ...household, isMining: true }, 'confirm_completeness');
    expect(texts(element, '.now-headline')[0]).to.match(
      /^Готовим договор.* до 12 января 2027 г\.$/,
    );

    await act('suspend', { reason: 'Проверяем запись в реестре' });
    element.refresh();
    await shows(element, /Рассмотрение приостановлено/);
    expect(texts(element, '.now-headline')).to.deep.equal(['Рассмотрение приостановлено']);
    expect(texts(element, '.deadline')).to.deep.equal([
      'Срок стоит с 18 декабря п. 118 Правил № 861',
    ]);
    await shows(element, /пока оно стоит, срок не идёт/);
    await shows(element, /Проверяем запись в реестре/);
    await accessible(element);

    await act('resume');
    element.refresh();
    await shows(element, /Готовим договор, технические условия и счёт до 12 января/);
  });
});
