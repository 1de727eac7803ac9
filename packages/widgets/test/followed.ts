import type { Application, ApplicationAnswers } from '@drsk/sdk';

import { html } from 'lit';
import type { DrskStatusTracker } from '../src/applications/tracker/status-tracker.js';
import '../src/generated/elements/status-tracker.js';
import { fileApplication } from './filing.js';
import { connectAlone } from './form-page.js';
import { mount } from './mount.js';
import { connectTo, signIn } from './sandbox.js';
import { signAwaited } from './sign-awaited.js';
import { texts } from './typing.js';
import { until } from './until.js';

/** An application that was filed on 18 December, in view, after what the grid has done to it. */
export async function follow(answers: ApplicationAnswers, ...actions: string[]) {
  const connection = connectAlone();
  const { sandbox } = connection;
  let dropped = 0;
  /** Loses as many answers to what is sent as it is told to. */
  const client = connectTo(sandbox, async (request) => {
    // What is sent is all that is followed here: news would say sooner that it has arrived.
    if (/\/events/.test(request.url)) throw new TypeError('Failed to fetch');
    const answer = await sandbox.fetch(request);
    const isLost = dropped > 0 && /document-answers|fulfilment|inspection/.test(request.url);
    if (!isLost) return answer;
    dropped -= 1;
    throw new TypeError('Failed to fetch');
  });
  await signIn({ ...connection, client });
  const { id } = await fileApplication(client, answers);
  const act = (action: string, input: Record<string, string> = {}) =>
    sandbox.operator.run(id, action, input);
  for (const action of actions) await act(action);
  const show = async (): Promise<DrskStatusTracker> => {
    history.replaceState(null, '', location.pathname);
    const element = await mount<DrskStatusTracker>(html`
      <drsk-status-tracker
        .client=${client}
        application-id=${id}
        documents-url="/documents"
      ></drsk-status-tracker>
    `);
    await shows(element, /Заявка №/);
    return element;
  };
  const look = (): Promise<Application> => client.applications.get(id);
  const lose = (count: number): void => void (dropped = count);
  const sign = () => signAwaited({ sandbox, client }, id);
  return { sandbox, client, id, act, look, lose, show, sign, element: await show() };
}

/** Until the tracker says so. */
export async function shows(element: DrskStatusTracker, text: RegExp): Promise<void> {
  const isShown = (): boolean => texts(element, '.container').some((shown) => text.test(shown));
  await until(isShown, `${text}`);
  await element.updateComplete;
}

export function focused(element: DrskStatusTracker): string {
  return element.shadowRoot!.activeElement?.textContent.trim() ?? '';
}
