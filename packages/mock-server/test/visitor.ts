import type { Booking, VisitSlots } from '@drsk/contract';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { SandboxClient } from './sandbox-client.js';

let keys = 0;

/** Somebody with a key of their own; without an account, unless the client is signed in. */
export function visitorOf(sandbox: Sandbox, client = new SandboxClient(sandbox)) {
  const key = { 'booking-key': `visitor-key-of-nobody-${(keys += 1)}` };
  const slots = async (office = 'office-28-2'): Promise<string[]> => {
    const { body } = await client.get(`/v1/offices/${office}/visit-slots?service=consultation`);
    return (body as VisitSlots).items.map(({ startsAt }) => startsAt);
  };
  const hold = (startsAt: string, officeId = 'office-28-2') =>
    client.post('/v1/bookings', { officeId, service: 'consultation', startsAt }, key);
  const act = (id: string, action: string, body?: object, headers = {}) =>
    client.post(`/v1/bookings/${id}/${action}`, body, { ...key, ...headers });
  return {
    client,
    key,
    slots,
    hold,
    act,
    book: async (startsAt: string): Promise<Booking> => {
      const { body } = await hold(startsAt);
      return (await act(body.id, 'confirmation')).body;
    },
    list: async (): Promise<Booking[]> => (await client.get('/v1/bookings', key)).body.items,
  };
}
