import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addresses,
  attributesOf,
  integrity,
  php,
  promised,
  promisedLogin,
  settings,
  withoutBreaks,
} from './php.mjs';

const wordpress = (asked) => php('wordpress', { settings, ...asked });

void test('the short-code of the guide prints the tag of the guide', () => {
  const { html } = wordpress({ page: promised('[drsk') });
  assert.equal(withoutBreaks(html), promisedLogin());
});

void test('the block prints what the short-code does', () => {
  const attributes = { 'success-url': '/account', 'registration-url': '/registration' };
  const { html } = wordpress({ block: { widget: 'login', attributes } });
  assert.equal(html, promisedLogin());
});

void test('the script tag of the guide comes once for all widgets of a page', () => {
  const { scripts } = wordpress({ page: '[drsk widget="user"] [drsk widget="login"]' });
  assert.equal(scripts.length, 1);
  const { src, async, ...data } = attributesOf(promised('<script'));
  assert.deepEqual(scripts[0], { src, id: 'drsk-widgets-js', async: true, ...data });
  assert.equal(async, '');
});

/** What the script tag says of trying out. */
function trialOf(asked) {
  const [script] = wordpress(asked).scripts;
  return [script['data-mode'], script['data-scenario'], script['data-debug']];
}

void test('a page is tried out as a widget on it says, else as the site does', () => {
  const here = '[drsk widget="login" mode="sandbox" scenario="visit-booked, unpaid" debug="yes"]';
  const asSaid = ['sandbox', 'visit-booked, unpaid', ''];
  assert.deepEqual(trialOf({ page: here }), asSaid);
  assert.deepEqual(trialOf({ page: `[drsk widget="user"] ${here}` }), asSaid);
  const attributes = { mode: 'sandbox', scenario: 'visit-booked, unpaid', debug: true };
  assert.deepEqual(trialOf({ block: { widget: 'login', attributes } }), asSaid);
  const site = { ...settings, mode: 'sandbox', scenario: 'unpaid', debug: 'yes' };
  const page = '[drsk widget="login"]';
  assert.deepEqual(trialOf({ page, settings: site }), ['sandbox', 'unpaid', '']);
  const live = '[drsk widget="login" mode="live" debug="no"]';
  assert.deepEqual(trialOf({ page: live, settings: site }), ['live', 'unpaid', undefined]);
});

void test('what a page cannot be tried out with does not get there', () => {
  const attributes = { mode: 'test', scenario: '"><b>', debug: false };
  const asked = { block: { widget: 'login', attributes } };
  assert.deepEqual(trialOf(asked), [undefined, undefined, undefined]);
  assert.doesNotMatch(wordpress({ page: '[drsk widget="login" mode="sandbox"]' }).html, /sandbox/);
});

void test('a hash goes with an exact version, and with no other', () => {
  const script = 'https://widgets.example.ru/1.4.2/drsk.js';
  const page = '[drsk widget="login"]';
  const [pinned] = wordpress({ page, settings: { ...settings, script, integrity } }).scripts;
  assert.equal(pinned.integrity, integrity);
  assert.equal(pinned.crossorigin, 'anonymous');
  const [newest] = wordpress({ page, settings: { ...settings, integrity } }).scripts;
  assert.equal(newest.integrity, undefined);
});

void test('nothing but known attributes gets to the page, and nothing unescaped', () => {
  const asked =
    'widget="login" onclick="alert(1)" style="x" heading="&<b>" theme="pink" heading-level="x"';
  const { html } = wordpress({ page: `[drsk ${asked}]` });
  assert.match(html, /^<drsk-login heading="&amp;&lt;b&gt;">/);
  const quoted = { widget: 'login', attributes: { heading: '"><script>' } };
  assert.match(
    wordpress({ block: quoted }).html,
    /^<drsk-login heading="&quot;&gt;&lt;script&gt;">/,
  );
});

for (const [address, isAllowed] of addresses)
  void test(`${isAllowed ? 'takes' : 'refuses'} the address ${JSON.stringify(address)}`, () => {
    const block = { widget: 'login', attributes: { 'success-url': address } };
    const { html } = wordpress({ block });
    assert.equal(attributesOf(html)['success-url'], isAllowed ? address : undefined);
  });

void test('content of the short-code is the fallback, without what may not be in a page', () => {
  const { html } = wordpress({
    page: '[drsk widget="login"]<a href="/old">Old</a><script>alert(1)</script>[/drsk]',
  });
  assert.equal(html, '<drsk-login><a href="/old">Old</a>alert(1)</drsk-login>');
});

void test('a widget that there is not is a phone to visitors, and a sentence to editors', () => {
  const page = '[drsk widget="<i>"]';
  const visitor = wordpress({ page });
  assert.equal(visitor.html, '<a href="tel:88001000397">8-800-100-03-97</a>');
  assert.deepEqual(visitor.scripts, []);
  const { html } = wordpress({ page, isEditor: true, language: 'ru_RU' });
  assert.match(html, /^<p>Виджета «&lt;i&gt;» нет\. Есть такие: .*\blogin, /);
});

void test('the settings keep what is sound, and the form shows it escaped', () => {
  const bad = {
    script: 'javascript:alert(1)',
    integrity: 'sha1-x',
    api: ['x'],
    region: '28"',
    theme: 'pink',
    phone: '<b>1</b>',
    mode: 'mock',
    scenario: 'Unpaid!',
    debug: 'perhaps',
  };
  const none = Object.fromEntries(Object.keys(bad).map((name) => [name, '']));
  const refused = wordpress({ saved: bad });
  assert.deepEqual(refused.settings, none);
  assert.equal(refused.told.length, 8); // and what is no text says nothing
  assert.match(refused.told[0], /^Address of drsk\.js: not taken/);
  const good = { ...settings, mode: 'sandbox', scenario: 'unpaid visit-booked', debug: 'yes' };
  assert.deepEqual(wordpress({ saved: good }).settings, { ...none, ...good });
  const { form } = wordpress({ settings: { ...settings, region: '"><script>' } });
  assert.match(form, /value="&quot;&gt;&lt;script&gt;"/);
});

void test('a hash is kept with an exact version alone', () => {
  const saved = { ...settings, integrity };
  assert.equal(wordpress({ saved }).settings.integrity, '');
  const script = 'https://widgets.example.ru/1.4.2/drsk.js';
  assert.equal(wordpress({ saved: { ...saved, script } }).settings.integrity, integrity);
});

void test('a mark is there or not', () => {
  const account = (mark) => ({ widget: 'account', attributes: { 'keep-title': mark } });
  assert.match(wordpress({ block: account(true) }).html, /^<drsk-account keep-title="">/);
  for (const mark of [false, 'no', '0'])
    assert.match(wordpress({ block: account(mark) }).html, /^<drsk-account>/);
});

void test('the editor offers every widget that can be printed, in both languages', () => {
  const { editor } = wordpress({});
  assert.deepEqual(Object.keys(editor.names).sort(), Object.keys(editor.widgets).sort());
  const russian = wordpress({ language: 'ru_RU' }).editor;
  for (const [widget, name] of Object.entries(editor.names))
    assert.notEqual(russian.names[widget], name);
  assert.deepEqual(Object.keys(editor.trial), ['mode', 'scenario', 'debug']);
  for (const [label, text] of Object.entries(editor.labels))
    assert.notEqual(russian.labels[label], text);
});
