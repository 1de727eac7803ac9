import type { IssuedAccess, TemporaryAccess } from '../../operator/centre/temporary-access-desk.js';
import { accountsView } from './accounts-view.js';
import { centreViewMessages } from './centre-view.messages.js';
import { type CentreReply, issueAccess, printMemo, revokeAccess } from './control-api.js';
import { copied } from './copied.js';
import { button, element, facts, softly } from './element.js';
import { type View, when } from './view.js';

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;
const regions = ['28', '25', '27', '79', '14'] as const;
const texts = [
  'login',
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'email',
  'phone',
  'applicationNumber',
] as const;

/** The customer centre: temporary access, identity and roles. */
export class CentreView {
  /** The only time that its password is seen. */
  #issued: IssuedAccess | undefined;

  render({ accesses, accounts }: CentreReply, view: View): Node[] {
    const words = centreViewMessages[view.language];
    const list = accesses.map((access) => accessLine(access, view));
    const isWaiting = accesses.some(({ id, state }) => id === this.#issued?.id && state === 'open');
    const issued = this.#issued && isWaiting ? [issuedCard(this.#issued, view)] : [];
    return [
      card(words.issue, [softly(words.issueHint), this.#form(view)]),
      ...issued,
      card(words.accesses, list.length === 0 ? [softly(words.noAccesses)] : list),
      card(words.accounts, accountsView(accounts, view)),
    ];
  }

  #form(view: View): Node {
    const words = centreViewMessages[view.language];
    const { fields } = words;
    const form = element('form', { className: 'row' }, [
      labelled(
        fields.applicantKind,
        choice('applicantKind', kinds, (kind) => words[kind]),
      ),
      ...texts.map((name) => labelled(fields[name], element('input', { name }))),
      labelled(
        fields.regionCode,
        choice('regionCode', regions, (code) => words.regions[code]),
      ),
      labelled(
        fields.hours,
        element('input', { name: 'hours', value: '72', inputMode: 'numeric' }),
      ),
      labelled(fields.scopes, element('input', { name: 'scopes', value: 'read,attach,pay' })),
      element('button', { className: 'main' }, [words.give]),
    ]);
    form.onsubmit = (event) => {
      event.preventDefault();
      const given = [...new FormData(form)].filter(([, value]) => value !== '');
      view.run(async () => {
        this.#issued = await issueAccess(Object.fromEntries(given));
      });
    };
    return form;
  }
}

function issuedCard(issued: IssuedAccess, view: View): Node {
  const words = centreViewMessages[view.language];
  const { people } = view.texts;
  const { login, applicationNumber, password, expiresAt } = issued;
  return card(words.issued, [
    facts([
      [people.login, copied(applicationNumber ?? login, view)],
      [people.password, copied(password, view)],
      [words.until, when(expiresAt, view.language)],
    ]),
    element('div', { className: 'row' }, [
      button(words.print.ru, () => view.run(() => printMemo(issued, 'ru')), 'main'),
      button(words.print.en, () => view.run(() => printMemo(issued, 'en')), 'main'),
    ]),
  ]);
}

function accessLine(access: TemporaryAccess, view: View): Node {
  const words = centreViewMessages[view.language];
  const { id, name, login, applicationNumber, state, expiresAt } = access;
  const target = applicationNumber === null ? login : `${words.application} ${applicationNumber}`;
  const term = `${words.until.toLowerCase()} ${when(expiresAt, view.language)}`;
  const line = element('p', {}, [[name, target, words.states[state], term].join(' · ')]);
  const isOver = state === 'expired' || state === 'revoked';
  if (isOver) return line;
  const revoke = button(words.revoke, () => view.run(() => revokeAccess(id)), 'danger');
  return element('div', { className: 'row' }, [line, revoke]);
}

function choice<Value extends string>(
  name: string,
  values: readonly Value[],
  label: (value: Value) => string,
): Node {
  const options = values.map((value) => element('option', { value }, [label(value)]));
  return element('select', { name }, options);
}

function labelled(label: string, control: Node): Node {
  return element('label', {}, [label, control]);
}

function card(title: string, content: readonly Node[]): Node {
  return element('section', { className: 'card' }, [element('h2', {}, [title]), ...content]);
}
