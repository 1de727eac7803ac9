import { json, noContent, refuseFields } from '../../http/reply.js';
import type { ControlHandlersOf } from '../control-operation.js';
import { peopleMessages } from './people.messages.js';

/** Who can log in from the beginning, and who does next. */
export const peopleHandlers: ControlHandlersOf<'listPeople' | 'choosePerson' | 'takeChosenPerson'> =
  {
    listPeople: async (_request, { people }) => json(200, { items: people }),

    async choosePerson({ body, locale }, { personChoice }) {
      if (await personChoice.choose(body.login)) return noContent();
      return refuseFields({ login: { code: 'unknown', text: peopleMessages[locale].unknown } });
    },

    async takeChosenPerson(_request, { personChoice }) {
      const person = await personChoice.take();
      return person ? json(200, person) : noContent();
    },
  };
