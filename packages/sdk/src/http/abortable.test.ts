import { describe, expect, it, vi } from 'vitest';
import { answers, type Fault, pass, passLater, silence } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';

/** Aborts as soon as the request is under way. */
function aborting(controller: AbortController, reason: unknown, then: Fault): Fault {
  return (request, carry) => {
    queueMicrotask(() => controller.abort(reason));
    return then(request, carry);
  };
}

describe('an abort', () => {
  it('rejects with its own reason, though the server never answers', async () => {
    const { client, network } = setup();
    const controller = new AbortController();
    const reason = new Error('left the page');
    network.fail(aborting(controller, reason, silence));
    const reading = client.offices.listRegions({ signal: controller.signal });
    await expect(reading).rejects.toBe(reason);
    expect(network.sent).toHaveLength(1);
  });

  it('needs no request when it came before', async () => {
    const { client, network } = setup();
    const reading = client.offices.listRegions({ signal: AbortSignal.abort('too late') });
    await expect(reading).rejects.toBe('too late');
    expect(network.sent).toHaveLength(0);
  });

  it('ends the pause before a retry', async () => {
    const { client, network } = setup();
    const controller = new AbortController();
    network.fail(answers(503, '', { 'Retry-After': '50' }));
    const reading = client.offices.listRegions({ signal: controller.signal });
    const begun = performance.now();
    setTimeout(() => controller.abort(), 20);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - begun).toBeLessThan(40_000);
  });

  it('sends nothing any more when the token comes only then', async () => {
    const controller = new AbortController();
    const { client, network } = setup({
      getAccessToken: async () => {
        controller.abort('gone');
        return 'token';
      },
    });
    const reading = client.account.get({ signal: controller.signal });
    await expect(reading).rejects.toBe('gone');
    await client.offices.listRegions();
    expect(network.operations()).toEqual(['GET /v1/regions']);
  });

  it('is no timeout of ours, though it looks like one', async () => {
    const { client, network } = setup();
    network.fail(silence);
    const reading = client.offices.listRegions({ signal: AbortSignal.timeout(10) });
    await expect(reading).rejects.toBeInstanceOf(DOMException);
    expect(network.sent).toHaveLength(1);
  });

  it('of one call leaves the renewal to the others', async () => {
    const { client, network, sandbox } = await signedIn();
    await sandbox.clock.advance({ minutes: 16 });
    const controller = new AbortController();
    network.fail(pass, pass, aborting(controller, 'bored', passLater));
    const bored = client.account.get({ signal: controller.signal });
    const patient = client.account.get();
    await expect(bored).rejects.toBe('bored');
    await expect(patient).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(network.operations().filter((name) => name.endsWith('refresh'))).toHaveLength(1);
  });

  it('leaves no listener on a signal that outlives many calls', async () => {
    const { getEventListeners } = await vi.importActual<{
      getEventListeners: (target: EventTarget, type: string) => unknown[];
    }>('node:events');
    const { client } = setup();
    const { signal } = new AbortController();
    for (let count = 0; count < 100; count += 1) await client.offices.listRegions({ signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
