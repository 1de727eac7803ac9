// Every entry that a page may import, to have its types compiled.
import * as contract from '@drsk/contract';
import * as domain from '@drsk/domain';
import * as page from '@drsk/mock-server/page';
import * as sdk from '@drsk/sdk';
import * as lazy from '@drsk/sdk/lazy';
import * as signers from '@drsk/sdk/signers';
import * as widgets from '@drsk/widgets';
import * as account from '@drsk/widgets/account.js';
import * as login from '@drsk/widgets/login/element.js';

export const all = { contract, domain, page, sdk, lazy, signers, widgets, account, login };
