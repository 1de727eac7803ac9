// Every entry that a program may import, to have its types compiled.
import * as contract from '@drsk/contract';
import * as domain from '@drsk/domain';
import * as passwordList from '@drsk/domain/password-list';
import * as sandbox from '@drsk/mock-server';
import * as client from '@drsk/mock-server/client';
import * as msw from '@drsk/mock-server/msw';
import * as node from '@drsk/mock-server/node';
import * as playwright from '@drsk/mock-server/playwright';
import * as sdk from '@drsk/sdk';
import * as lazy from '@drsk/sdk/lazy';
import * as signers from '@drsk/sdk/signers';
import * as softwareSigner from '@drsk/sdk/software-signer';
import * as webhooks from '@drsk/sdk/webhooks';

export const ofSdk = { sdk, lazy, signers, softwareSigner, webhooks };
export const ofSandbox = { sandbox, client, msw, node, playwright };
export const ofRules = { contract, domain, passwordList };
