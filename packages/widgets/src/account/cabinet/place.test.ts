import { expect } from '@open-wc/testing';
import { pathOf, placeOf } from './place.js';

describe('a place in the account', () => {
  for (const [address, place, why] of [
    ['', '/applications', 'the list is the first view'],
    ['/', '/applications', 'also with a slash'],
    ['/?status=draft', '/applications ? status=draft', 'which an address may filter'],
    ['/payments', '/payments', 'a view by its name'],
    ['/applications/app-1', '/applications/app-1', 'an application'],
    ['/applications/app-1?x=1', '/applications/app-1 ? x=1', 'with what belongs to it'],
    ['/applications#id=app-1', '/applications/app-1', 'as the list links to it'],
    ['/application?id=app-1&x=1', '/applications/app-1 ? x=1', 'as letters link to it'],
    ['/documents#id=app-1&sign=d', '/documents ? id=app-1&sign=d', 'the view keeps its values'],
    ['/new?id=app-1&step=object', '/new ? id=app-1&step=object', 'a draft stays in the form'],
    ['/applications/a%2Fb', '/applications/a%2Fb', 'an id with a slash'],
    ['/applications/%E0', '/applications/%25E0', 'a broken percent sign'],
    ['/payments/extra', '/payments/extra', 'what is no view stays what it is'],
  ] as const)
    it(`${address || 'nothing'} is ${place}: ${why}`, () => {
      const found = placeOf(address);
      expect([pathOf(found), found.values].filter(Boolean).join(' ? ')).to.equal(place);
    });
});
