import { isStopped, mayPay, stageExplanations, statusMessages } from '@drsk/domain';
import type { Application, StageName } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import { loadPart } from '../../shared/load-part.js';
import type { ActionsPart } from '../actions/actions-part.js';
import { LiveApplication } from '../live-application.js';
import { renderDocuments } from './document-list.js';
import { FileOpener } from '../../shared/file-opener.js';
import { FilingAgain } from './filing-again.js';
import { renderInfected } from './infected-files.js';
import { renderInvoice } from './invoice-parts.js';
import { isMoneyAwaited, MoneyOnItsWay } from './money-on-its-way.js';
import { delayText } from './delay-text.js';
import { renderLastEvent } from './last-event.js';
import { renderPayment } from './payment-now.js';
import { hasNext, renderHistory, renderUpcoming } from './tracker-lists.js';
import { messages } from './tracker-rest.messages.js';
import { restStyles } from './tracker-rest.styles.js';
import type { TrackedApplication } from './tracked-application.js';
import { currentStage, headlineAt, type TrackerView, waitsForDocuments } from './tracker-view.js';

/** What a tracker has besides the first glance: what comes next, money, documents, history. */
export class TrackerRest {
  readonly opener: FileOpener;
  /** The way on from one that was stopped. */
  readonly again: FilingAgain;
  /** What happens to it from now on. */
  readonly live: LiveApplication;
  /** What has been paid and has not arrived. */
  readonly money: MoneyOnItsWay;
  /** What waits for the reader: it comes where something does. */
  actions: ActionsPart | undefined;

  readonly #host: DrskElement;
  readonly #tracked: TrackedApplication;

  constructor(host: DrskElement, tracked: TrackedApplication) {
    adoptStyles(host, [restStyles]);
    this.#host = host;
    this.#tracked = tracked;
    this.again = new FilingAgain(host);
    this.money = new MoneyOnItsWay(host);
    this.opener = new FileOpener(host, (file) => host.client.documents.download(file));
    this.live = new LiveApplication(host, (application) => hear(application, { host, tracked }));
  }

  async prepare(application: Application): Promise<void> {
    await Promise.all([this.money.load(application), this.#prepareActions(application)]);
  }

  /** Without them the tracker still shows where the application is. */
  async #prepareActions(application: Application): Promise<void> {
    if (!waitsForReader(application) || this.actions) return;
    const load = loadPart(this.#host, () => import('../actions/actions-part.js'));
    const part = await load.catch(() => undefined); // the next refresh tries again
    if (!part) return;
    const tracked = this.#tracked;
    const options = {
      application: () => tracked.request.result,
      accept: (changed: Application, announcement?: string) =>
        tracked.accept(changed, announcement),
      reload: () => tracked.load(),
    };
    this.actions ??= new part.ActionsPart(this.#host, options, this.opener);
  }

  render(view: TrackerView): TemplateResult {
    const { application, language } = view;
    const { documents, next, payment } = messages[language];
    const beside = this.actions?.beside(view) ?? view;
    return html`
      ${renderInfected(view)}
      ${hasNext(beside) ? renderSection(view, next, renderUpcoming(beside)) : nothing}
      ${
        application.invoice && isOwed(application)
          ? renderSection(view, payment.title, renderInvoice(application.invoice, this.money, view))
          : nothing
      }
      ${
        application.documents.length > 0
          ? renderSection(view, documents.title, renderDocuments(view, this.opener))
          : nothing
      }
      ${renderHistory(view)}
    `;
  }

  /** What to pay next, and how. */
  renderPayment(view: TrackerView): TemplateResult | typeof nothing {
    return renderPayment(view, this.opener);
  }

  /** In place of the headline, where it was temporary and is over, or is paid and the money is on its way. */
  headline({ application, language }: TrackerView): string | undefined {
    const { disconnected, onItsWay } = messages[language];
    if (isMoneyAwaited(application)) return onItsWay.headline;
    return application.works?.status === 'disconnected' ? disconnected : undefined;
  }

  /** While the grid is late, and what is then due to the reader, 16(в). */
  delay(view: TrackerView, dueOn: string): string {
    return delayText(view, dueOn);
  }

  /** What its stage means, or why it was stopped and what can be done. */
  explanation({ application, language }: TrackerView): string {
    if (isStopped(application)) return stopText(application, language);
    const texts = stageExplanations[language];
    if (waitsForDocuments(application)) return texts.waitsForDocuments;
    if (application.status === 'suspended') return texts.suspended;
    if (isMoneyAwaited(application)) return messages[language].onItsWay.text;
    return stageText(application, texts);
  }

  /** What has happened last, in a line. */
  renderLastEvent(view: TrackerView): TemplateResult | typeof nothing {
    return renderLastEvent(view);
  }
}

function renderSection({ host }: TrackerView, title: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <div class="subheading" role="heading" aria-level=${host.headingLevel + 1}>${title}</div>
    ${content}
  </section>`;
}

function waitsForReader({ openAnswers, upcomingActions, works }: Application): boolean {
  return (
    openAnswers.length > 0 ||
    works?.appointment !== undefined ||
    upcomingActions.some(({ actor }) => actor === 'applicant')
  );
}

/** What has been paid is in view whatever became of it. */
function isOwed(application: Application): boolean {
  return mayPay(application) || (application.invoice?.paidKopecks ?? 0) > 0;
}

type StageTexts = (typeof stageExplanations)[Language];

interface Heard {
  host: DrskElement;
  tracked: TrackedApplication;
}

/** The application is here once more, and may be another one than before. */
async function hear(application: Application, { host, tracked }: Heard): Promise<void> {
  const { result } = tracked.request;
  const isSame = JSON.stringify(application) === JSON.stringify(result);
  if (isSame || result?.id !== application.id) return;
  await tracked.prepare(application);
  tracked.after?.load(application);
  tracked.accept(application, newsOf(application, host));
}

function stageText(application: Application, texts: StageTexts): string {
  const { actor, name } = currentStage(application) ?? {};
  if (name === 'done') return lastStageText(application, texts);
  const own: Partial<Record<StageName, string>> = actor === 'applicant' ? texts.ownStages : {};
  return own[name ?? 'done'] ?? texts.stages[name ?? 'done'];
}

/** After a notice it is the applicant who connects; after an act the grid has done it (п. 110 and 7(д)). */
function lastStageText(application: Application, texts: StageTexts): string {
  if (currentStage(application)?.actor === 'grid') return texts.answersObjections;
  return application.category?.finalDocument === 'notice' ? texts.switchOn : texts.stages.done;
}

function stopText({ annulmentReason, status }: Application, language: Language): string {
  const { whatToDo } = messages[language];
  if (annulmentReason) {
    const { annulment } = statusMessages[language];
    return `${annulment[annulmentReason]}. ${whatToDo[annulmentReason]}`;
  }
  return status === 'withdrawn' || status === 'terminated' ? whatToDo[status] : '';
}

/** What the reader has done, the reader knows, and hears of it where it was done. */
function newsOf(application: Application, { language }: DrskElement): string | undefined {
  if (application.timeline.at(-1)?.actor === 'applicant') return undefined;
  return messages[language].news(headlineAt(application, language));
}
