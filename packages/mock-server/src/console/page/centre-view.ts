import type { ControlCall } from '../../client/control-call.js';
import { accountsView } from './accounts-view.js';
import { centreViewMessages } from './centre-view.messages.js';
import { type CentreReply, control, type IssuedAccess, save } from './control-api.js';
import { copied } from './copied.js';
import { button, element, facts, softly } from './element.js';
import { formTexts } from './form-texts.js';
import { type View, when } from './view.js';

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;
const regions = ['28', '25', '27', '79', '14'] as const;
const scopes = ['read', 'attach', 'pay'] as const;
const memoNames = { ru: 'Памятка.pdf', en: 'Memo.pdf' };
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
      const body = accessAskedFor(form);
      view.run(async () => {
        this.#issued = await control.issueTemporaryAccess({ body });
      });
    };
    return form;
  }
}

type NewAccess = ControlCall<'issueTemporaryAccess'>['body'];

function accessAskedFor(form: HTMLFormElement): NewAccess {
  const { applicantKind, regionCode, hours, scopes: wanted = '', ...given } = formTexts(form);
  const asked = wanted.split(',');
  return {
    ...given,
    applicantKind: kinds.find((kind) => kind === applicantKind) ?? 'individual',
    regionCode: regions.find((code) => code === regionCode) ?? '28',
    scopes: scopes.filter((scope) => asked.includes(scope)),
    ...(hours !== undefined && { hours: Number(hours) }),
  };
}

function issuedCard(issued: IssuedAccess, view: View): Node {
  const words = centreViewMessages[view.language];
  const { people } = view.texts;
  const { id, login, applicationNumber, password, expiresAt } = issued;
  const print = (language: keyof typeof memoNames): Node =>
    button(
      words.print[language],
      () =>
        view.run(async () => {
          const body = { password, language };
          save(await control.printMemo({ id, body }), memoNames[language]);
        }),
      'main',
    );
  return card(words.issued, [
    facts([
      [people.login, copied(applicationNumber ?? login, view)],
      [people.password, copied(password, view)],
      [words.until, when(expiresAt, view.language)],
    ]),
    element('div', { className: 'row' }, [print('ru'), print('en')]),
  ]);
}

function accessLine(access: CentreReply['accesses'][number], view: View): Node {
  const words = centreViewMessages[view.language];
  const { id, name, login, applicationNumber, state, expiresAt } = access;
  const target = applicationNumber === null ? login : `${words.application} ${applicationNumber}`;
  const term = `${words.until.toLowerCase()} ${when(expiresAt, view.language)}`;
  const line = element('p', {}, [[name, target, words.states[state], term].join(' · ')]);
  const isOver = state === 'expired' || state === 'revoked';
  if (isOver) return line;
  const revoke = button(
    words.revoke,
    () => view.run(() => control.revokeTemporaryAccess({ id })),
    'danger',
  );
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
