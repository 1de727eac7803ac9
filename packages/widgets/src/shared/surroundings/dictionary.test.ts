import { expect } from '@open-wc/testing';
import { Dictionary } from './dictionary.js';
import { phrasesFor } from './site-phrases.js';

const dictionary = new Dictionary({
  Войти: 'Киирии',
  'Повторите через {time}.': '{time} буолан баран хатылааҥ.',
  '{day} декабря {year} г.': '{year} с. ахсынньы {day}',
  'с {} по {}': '{} – {}',
  '{минут} мин': '{минут} мүн',
  'Цена (руб.)': 'Сыана (солк.)',
  '{}': 'всё',
});

describe('words of the site', () => {
  for (const [text, said, why] of [
    ['Войти', 'Киирии', 'it is the phrase'],
    [' Войти\n', ' Киирии\n', 'space around it stays'],
    ['Повторите через 5 мин.', '5 мүн буолан баран хатылааҥ.', 'what stands in it has words too'],
    ['18 декабря 2026 г.', '2026 с. ахсынньы 18', 'places may change their order'],
    ['с 1 по 2', '1 – 2', 'places without names keep it'],
    ['Цена (руб.)', 'Сыана (солк.)', 'signs mean themselves'],
    ['Войти снова', undefined, 'it is another phrase'],
    ['', undefined, 'nothing is said'],
  ] as const)
    it(`for «${text}» are «${said}»: ${why}`, () => {
      expect(dictionary.of(text)).to.equal(said);
    });

  it('of a region win over those of its language, and those over those for all', () => {
    const texts = {
      a: '1',
      b: '1',
      c: '1',
      sah: { b: '2', c: '2' },
      'sah-RU': { c: '3' },
      en: { a: '4' },
    };
    expect(phrasesFor(texts, 'sah-RU')).to.deep.equal({ a: '1', b: '2', c: '3' });
    expect(phrasesFor(texts, 'SAH')).to.deep.equal({ a: '1', b: '2', c: '2' });
  });
});
