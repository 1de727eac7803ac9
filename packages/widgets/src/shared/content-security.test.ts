import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../test/mount.js';
import { connect } from '../../test/sandbox.js';
import { choose, press } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import '../index.js';
import type { DrskRegistration } from '../index.js';

const policy = `style-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

describe('a strict content security policy', () => {
  it('is not offended by any widget', async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      violations.push(`${violatedDirective} ${sample}`),
    );
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
    const probe = document.createElement('p');
    probe.setAttribute('style', 'color: red');
    await until(() => violations.length === 1, 'the policy is in force');

    sessionStorage.clear();
    const { client } = connect();
    const page = await mount<HTMLElement>(html`
      <div>
        <drsk-login .client=${client} registration-url="/registration"></drsk-login>
        <drsk-registration .client=${client} login-url="/login"></drsk-registration>
        <drsk-user .client=${client} login-url="/login"></drsk-user>
      </div>
    `);
    const registration = page.querySelector<DrskRegistration>('drsk-registration')!;
    await choose(registration, 'applicantKind', 'individual');
    await press(registration, 'Дальше');
    await untilShown(registration, /Как с вами связаться/);
    await press(registration, 'Дальше');
    await until(() => registration.shadowRoot!.querySelector('.error-summary'));
    expect(violations).to.have.length(1);
    expect(registration.shadowRoot!.querySelector('.error-summary')!.clientHeight).to.be.above(40);
  });
});
