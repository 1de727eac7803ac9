import type { OperatorAccount } from '../../operator/centre/accounts.js';
import { centreViewMessages } from './centre-view.messages.js';
import { control } from './control-api.js';
import { button, element, softly } from './element.js';
import { formTexts } from './form-texts.js';
import { type View, when } from './view.js';

const relations = ['representative', 'sole_proprietor'] as const;

/** What a customer centre knows of each account, and does to it. */
export function accountsView(accounts: readonly OperatorAccount[], view: View): Node[] {
  return accounts.map((account) => accountCard(account, accounts, view));
}

function accountCard(account: OperatorAccount, all: readonly OperatorAccount[], view: View): Node {
  const words = centreViewMessages[view.language];
  const { id, name, login, isSetUp, hasContacts, identityConfirmedAt } = account;
  const marks = [
    login,
    ...(isSetUp ? [] : [words.waiting]),
    ...(hasContacts ? [] : [words.noContacts]),
    ...(identityConfirmedAt
      ? [`${words.identity}: ${when(identityConfirmedAt, view.language)}`]
      : []),
  ];
  const identity = button(words.confirmIdentity, () =>
    view.run(() => control.confirmIdentity({ id })),
  );
  return element('article', {}, [
    element('h2', {}, [name]),
    softly(marks.join(' · ')),
    ...rolesOf(account, view),
    element('details', {}, [
      element('summary', {}, [words.more]),
      element('div', { className: 'row' }, identityConfirmedAt ? [] : [identity]),
      roleForm(account, all, view),
    ]),
  ]);
}

function rolesOf({ id, roles }: OperatorAccount, view: View): Node[] {
  const words = centreViewMessages[view.language];
  return roles
    .filter(({ relation }) => relation !== 'self')
    .map(({ accountId, relation, displayName }) =>
      element('div', { className: 'row' }, [
        element('p', {}, [`${words.roles[relation]}: ${displayName}`]),
        button(
          words.removeRole,
          () => view.run(() => control.removeRole({ id, accountId })),
          'danger',
        ),
      ]),
    );
}

function roleForm({ id }: OperatorAccount, all: readonly OperatorAccount[], view: View): Node {
  const words = centreViewMessages[view.language];
  const option = (value: string, label: string) => element('option', { value }, [label]);
  const choices = relations.map((relation) => option(relation, words.roles[relation]));
  const others = all.filter((other) => other.id !== id);
  const form = element('form', { className: 'row' }, [
    element('label', {}, [words.role, element('select', { name: 'relation' }, choices)]),
    element('label', {}, [
      words.ofAccount,
      element(
        'select',
        { name: 'accountId' },
        others.map((other) => option(other.id, `${other.name}, ${other.login}`)),
      ),
    ]),
    element('button', {}, [words.addRole]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    const { relation: chosen, accountId = '' } = formTexts(form);
    const relation = relations.find((name) => name === chosen) ?? 'representative';
    const body = { relation, accountId };
    view.run(() => control.addRole({ id, body }));
  };
  return form;
}
