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
} from './php.mjs';

const bitrix = (asked) => php('bitrix', { settings, ...asked });

/** The parameters that the guide's call passes. */
function promisedParameters() {
  const pairs = promised('<?php $APPLICATION').matchAll(/"(\w+)" => "([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name, value]) => [name, value]));
}

void test('the call of the guide prints the tag of the guide', () => {
  assert.equal(bitrix({ widgets: [promisedParameters()] }).html, promisedLogin());
});

void test('the script tag of the guide comes once, and stays where it is', () => {
  const { head } = bitrix({ widgets: [{ WIDGET: 'user' }, { WIDGET: 'login' }] });
  assert.equal(head.length, 1);
  const expected = { ...attributesOf(promised('<script')), 'data-skip-moving': 'true' };
  assert.deepEqual(attributesOf(head[0]), expected);
});

/** What the script tag says of trying out. */
function trialOf(asked) {
  const attributes = attributesOf(bitrix(asked).head[0]);
  return [attributes['data-mode'], attributes['data-scenario'], attributes['data-debug']];
}

void test('a page is tried out as its first widget says, else as the site does', () => {
  const here = { WIDGET: 'login', MODE: 'sandbox', SCENARIO: 'visit-booked, unpaid', DEBUG: 'Y' };
  const asSaid = ['sandbox', 'visit-booked, unpaid', ''];
  assert.deepEqual(trialOf({ widgets: [here] }), asSaid);
  assert.equal(bitrix({ widgets: [here, { WIDGET: 'user' }] }).head.length, 1);
  const site = { ...settings, mode: 'sandbox', scenario: 'unpaid', debug: true };
  assert.deepEqual(trialOf({ widgets: [{ WIDGET: 'login' }], settings: site }), [
    'sandbox',
    'unpaid',
    '',
  ]);
  const live = { WIDGET: 'login', MODE: 'live', DEBUG: 'N' };
  const expected = ['live', 'unpaid', undefined];
  assert.deepEqual(trialOf({ widgets: [live], settings: site }), expected);
});

void test('what a page cannot be tried out with does not get there', () => {
  const odd = { WIDGET: 'login', MODE: 'test', SCENARIO: '"><b>', DEBUG: '' };
  assert.deepEqual(trialOf({ widgets: [odd] }), [undefined, undefined, undefined]);
  assert.doesNotMatch(bitrix({ widgets: [{ ...odd, MODE: 'sandbox' }] }).html, /sandbox/);
});

void test('a hash goes with an exact version, and with no other', () => {
  const script = 'https://widgets.example.ru/1.4.2/drsk.js';
  const widgets = [{ WIDGET: 'login' }];
  const pinned = bitrix({ widgets, settings: { ...settings, script, integrity } }).head[0];
  assert.equal(attributesOf(pinned).integrity, integrity);
  const newest = bitrix({ widgets, settings: { ...settings, integrity } }).head[0];
  assert.equal(attributesOf(newest).integrity, undefined);
});

void test('a script of no address of the web is not loaded', () => {
  const script = 'javascript:alert(1)//drsk.js';
  assert.deepEqual(bitrix({ widgets: [{ WIDGET: 'login' }], settings: { script } }).head, []);
});

void test('nothing but known attributes gets to the page, escaped once', () => {
  const asked = { WIDGET: 'login', ONCLICK: 'alert(1)', THEME: 'pink', HEADING: '"><b>&' };
  const { html } = bitrix({ widgets: [asked] });
  assert.match(html, /^<drsk-login heading="&quot;&gt;&lt;b&gt;&amp;"><a /);
});

for (const [address, isAllowed] of addresses)
  void test(`${isAllowed ? 'takes' : 'refuses'} the address ${JSON.stringify(address)}`, () => {
    const { html } = bitrix({ widgets: [{ WIDGET: 'login', SUCCESS_URL: address }] });
    assert.equal(attributesOf(html)['success-url'], isAllowed ? address : undefined);
  });

void test('a widget that there is not is a phone to visitors, and a sentence to editors', () => {
  const widgets = [{ WIDGET: '<i>' }];
  const visitor = bitrix({ widgets });
  assert.equal(visitor.html, '<a href="tel:88001000397">8-800-100-03-97</a>');
  assert.deepEqual(visitor.head, []);
  assert.match(bitrix({ widgets, isEditor: true }).html, /Виджета «&lt;i&gt;» нет\. Есть такие: /);
});

void test('the editor has a name for every widget in both languages, and the attributes of the chosen one', () => {
  for (const language of ['ru', 'en']) {
    const { description, parameters } = bitrix({ language, widgets: [{ WIDGET: 'login' }] });
    assert.ok(description.NAME && description.DESCRIPTION && description.PATH.NAME);
    assert.ok(Object.values(parameters.WIDGET.VALUES).every(Boolean));
    assert.equal(parameters.SUCCESS_URL.TYPE, 'STRING');
    assert.equal(parameters.THEME.TYPE, 'LIST');
    assert.deepEqual(Object.keys(parameters.THEME.VALUES).slice(0, 2), ['', 'auto']);
    assert.deepEqual(Object.keys(parameters.MODE.VALUES), ['', 'live', 'sandbox']);
    assert.equal(parameters.DEBUG.TYPE, 'CHECKBOX');
    for (const name of ['MODE', 'SCENARIO', 'DEBUG'])
      assert.notEqual(parameters[name].NAME, name.toLowerCase());
  }
});
