import type { AppealCase } from '../../operator/appeals/appeal-desk.js';
import { appealsViewMessages } from './appeals-view.messages.js';
import { control } from './control-api.js';
import { element, type Fact, facts, softly } from './element.js';
import { question } from './question.js';
import { day, type View, when } from './view.js';

/** What people have asked, and what the company says to it. */
export function appealsView(items: readonly AppealCase[], view: View): Node[] {
  const texts = appealsViewMessages[view.language];
  const hint = softly(texts.hint);
  if (items.length === 0) return [hint, softly(texts.none)];
  return [hint, ...items.map((item) => appeal(item, view))];
}

function appeal(item: AppealCase, view: View): Node {
  const { language } = view;
  const texts = appealsViewMessages[language];
  const { id, actions, dueOn, forwardBy, messages, number, rating, sender, status } = item;
  const isOpen = status === 'registered';
  const rated: Fact[] = rating
    ? [[texts.rating, [rating.score, rating.comment].filter(Boolean).join(' · ')]]
    : [];
  const terms: Fact[] = [
    [texts.due, day(dueOn, language)],
    ...(isOpen && forwardBy ? [[texts.forward, day(forwardBy, language)] as const] : []),
  ];
  return element('article', {}, [
    element('h2', {}, [`${number} · ${item.title[language]}`]),
    softly(`${sender} · ${item.statusLabel[language]}`),
    facts([...(status === 'answered' ? [] : terms), ...rated]),
    ...messages.flatMap(({ author, sentAt, text }) => [
      softly(`${texts.authors[author]} · ${when(sentAt, language)}`),
      element('p', { className: 'text' }, [text]),
    ]),
    ...actions.map((action) =>
      question(action, {
        view,
        run: (input) => control.runAppealAction({ id, action: action.name, body: input }),
      }),
    ),
  ]);
}
