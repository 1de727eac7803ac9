import '@drsk/widgets/jsx';
import { DrskConfig, DrskLogin, DrskTariffCalculator } from '@drsk/widgets/react';
import { useRef } from 'react';
import type { DrskLogin as LoginElement } from '@drsk/widgets';

export function Tags() {
  const login = useRef<LoginElement>(null);
  return (
    <drsk-config api-base="/v1" theme="dark" kiosk>
      <drsk-login
        ref={login}
        className="entry"
        success-url="/account"
        methods="password esia"
        heading-level="3"
        headingLevel={3}
        ondrsk-signed-in={(event) => event.detail.applicantKind satisfies string}
        ondrsk-failure={({ detail }) => detail}
      />
      <drsk-signed when="out">…</drsk-signed>
      {/* @ts-expect-error -- there is no such colour */}
      <drsk-user theme="pink" />
      {/* @ts-expect-error -- it is either in or out */}
      <drsk-signed when="maybe" />
    </drsk-config>
  );
}

export function Components() {
  return (
    <DrskConfig apiBase="/v1" region="28">
      <DrskLogin
        successUrl="/account"
        headingLevel={3}
        onSignedIn={(event) => event.detail.applicantKind satisfies string}
      />
      <DrskTariffCalculator
        power="15"
        onEstimateChanged={({ detail }) => detail.feeKopecks satisfies number | null}
      />
      {/* @ts-expect-error -- a level is a number */}
      <DrskLogin headingLevel="3" />
    </DrskConfig>
  );
}
