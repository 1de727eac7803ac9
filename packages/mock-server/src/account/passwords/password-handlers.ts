import { passwordFor, validate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { noContent, refuseFields } from '../../http/reply.js';
import { accountRowOf } from '../account-row.js';
import { refuseWrongPassword } from '../own-password.js';
import { endSessions } from '../sessions/end-sessions.js';
import { passwordMessages } from './password.messages.js';
import { setPassword } from './set-password.js';
import { tellPasswordChanged } from './tell-password-changed.js';

/** The password belongs to the person who logs in, whatever role they act in. */
export const passwordHandlers: HandlersOf<'changePassword'> = {
  async changePassword({ body, caller, locale, client }, moment) {
    const account = await accountRowOf(caller.personId, moment);
    const { currentPassword, newPassword } = body;
    const { errors } = validate(passwordFor(account.account.login), newPassword, locale);
    const [error] = Object.values(errors ?? {});
    if (error) return refuseFields({ newPassword: error });
    const own = {
      account,
      password: currentPassword,
      field: 'currentPassword',
      client,
      locale,
    } as const;
    const refusal = await refuseWrongPassword(own, moment);
    if (refusal) return refusal;
    if (newPassword.normalize('NFKC') === currentPassword.normalize('NFKC'))
      return refuseFields({
        newPassword: { code: 'password_same', text: passwordMessages[locale].same },
      });
    await setPassword(account, newPassword, moment);
    const others = {
      accountId: account.id,
      reason: 'password_changed',
      except: caller.sessionId,
    } as const;
    await endSessions(others, moment);
    await tellPasswordChanged(account.id, moment);
    return noContent();
  },
};
