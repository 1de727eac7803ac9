import type { ConsentDocument } from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import {
  anna,
  fill,
  processing,
  setup,
  step,
  toCheck,
  toConsents,
  toDetails,
} from '../../test/registration-page.js';
import { connect, connectTo } from '../../test/sandbox.js';
import { control, isFocused, press, texts } from '../../test/typing.js';
import { untilShown } from '../../test/until.js';

describe('the consents', () => {
  it('are documents of their own, none ticked beforehand, the text at hand', async () => {
    const { element } = await setup();
    await toConsents(element);
    const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.checkbox')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false, false, false]);
    expect(texts(element, '.consent .label, .checkbox-line label').join('|')).to.equal(
      [
        'Согласие на обработку персональных данных\u00A0*',
        'Согласие на передачу данных гарантирующему поставщику (необязательно)',
        'Согласие на передачу сведений по открытым каналам связи (необязательно)',
        'Согласие на получение новостей (необязательно)',
      ]
        .join('|')
        .replaceAll('\u00A0', ' '),
    );
    const details = element.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain('Я даю согласие АО «ДРСК»');
    await accessible(element);
  });

  it('let nobody on without the required one', async () => {
    const { element, requests } = await setup();
    await toConsents(element);
    await press(element, 'Дальше');
    expect(texts(element, '.error')).to.deep.equal(['Без этого согласия кабинет открыть нельзя']);
    expect(isFocused(control(element, processing))).to.equal(true);
    expect(requests).to.deep.equal(['GET /v1/consent-documents']);
    await accessible(element);
  });

  it('are asked for again when they could not be loaded', async () => {
    const { element, setOnline } = await setup();
    setOnline(false);
    await toDetails(element);
    await fill(element, anna);
    await press(element, 'Дальше');
    await untilShown(element, /Нет связи с сервером/);
    await accessible(element);
    setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await untilShown(element, /Прочитать текст/);
    await accessible(element);
  });
});

describe('consents whose texts change while the form is filled in', () => {
  /** The answer that was given before the texts changed: of the first two, an earlier edition. */
  async function withEarlierTexts(response: Response): Promise<Response> {
    const { items, next } = await response.json();
    const earlier = items.map((item: ConsentDocument, index: number) =>
      index < 2 ? { ...item, version: '2026-01', paragraphs: ['Прежний текст'] } : item,
    );
    return Response.json({ items: earlier, next }, { headers: response.headers });
  }

  it('are shown anew and asked for again, with all else kept', async () => {
    const connection = connect();
    const { sandbox } = connection;
    let isEarlier = true;
    const client = connectTo(sandbox, async (request) => {
      const response = await sandbox.fetch(request);
      const isOfTexts = isEarlier && request.url.includes('consent-documents');
      return isOfTexts ? withEarlierTexts(response) : response;
    });
    const { element } = await setup({ ...connection, client });
    let failures = 0;
    element.addEventListener('drsk-failure', () => failures++);
    await toConsents(element);
    for (const name of ['consent:processing:2026-01', 'consent:marketing:2026-09/28'])
      control(element, name).click();
    await press(element, 'Дальше');
    isEarlier = false;
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /тексты согласий обновились/);

    expect(step(element)).to.contain('Шаг 3 из 4');
    expect(control(element, processing).checked).to.equal(false);
    expect(control(element, 'consent:marketing:2026-09/28').checked).to.equal(true);
    const open = [...element.shadowRoot!.querySelectorAll('details')].map((text) => text.open);
    expect(open).to.deep.equal([true, true, false, false]);
    expect(texts(element, 'details').join()).not.to.contain('Прежний текст');
    expect(failures).to.equal(0);
    await accessible(element);

    control(element, processing).click();
    await element.updateComplete;
    await press(element, 'Дальше');
    expect(texts(element, '.summary-description').slice(1, 4)).to.deep.equal([
      anna.lastName,
      anna.firstName,
      anna.middleName,
    ]);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    await accessible(element);
  });
});

describe('the check', () => {
  it('shows all that will be sent but the password, with ways back', async () => {
    const { element } = await setup();
    await toCheck(element);
    expect(texts(element, '.summary-description')).to.deep.equal([
      'Физическое лицо',
      'Тестова',
      'Анна',
      'Петровна',
      'anna@example.ru',
      '+7 914 555-12-34',
      '112-233-445 95',
      'Дано',
      'Не дано',
      'Не дано',
      'Не дано',
    ]);
    await accessible(element);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.summary-header button')[1]!.click();
    await element.updateComplete;
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(control(element, 'lastName').value).to.equal('Тестова');
    await accessible(element);
  });

  it('keeps everything when the network is lost, and goes on when it is back', async () => {
    const { element, setOnline } = await setup();
    await toCheck(element);
    setOnline(false);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Нет связи с сервером/);
    await accessible(element);
    setOnline(true);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    await accessible(element);
  });

  it('sends once, however often the button is pressed', async () => {
    const { element, requests } = await setup();
    await toCheck(element);
    for (let press = 0; press < 3; press++)
      element.shadowRoot!.querySelector<HTMLElement>('.button-primary')!.click();
    await untilShown(element, /Мы отправили вам письмо/);
    expect(requests.filter((request) => request === 'POST /v1/registrations')).to.have.length(1);
    await accessible(element);
  });
});
