import type { Moment } from '../clock/moment.js';
import { pageAddress } from '../outbox/page-address.js';
import { programAccessLetters } from './program-access.messages.js';
import { tellOfSecurity } from './tell-of-security.js';

interface News {
  readonly accountId: string;
  readonly news: keyof typeof programAccessLetters.ru;
  /** Name of a token, or the host that events go to. */
  readonly what: string;
}

/** Tells an owner what programs can do from now on, or no longer. */
export function tellOfProgramAccess(
  { accountId, news, what }: News,
  moment: Moment,
): Promise<void> {
  return tellOfSecurity(
    {
      accountId,
      matter: 'programs',
      messageKind: `program-access-${news}`,
      write: (locale, { name }) => {
        const profile = pageAddress('/account/profile', locale, moment.settings);
        return programAccessLetters[locale][news]({
          name,
          what,
          link: `${profile}#section=programs`,
        });
      },
    },
    moment,
  );
}
