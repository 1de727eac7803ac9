import {
  afterFilingTermsOn,
  checkRequest,
  requestFields,
  requestKinds,
  soundAttachments,
} from '@drsk/domain';
import type {
  Application,
  ApplicationRequest,
  ApplicationRequestPage,
  Attachment,
  RequestKind,
} from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { ApplicationFiles } from '../attachments/application-files.js';
import { withoutError } from '../../shared/files/without-error.js';
import { todayOf } from '../dates.js';
import type { PanelOptions } from './panel.js';
import { messages } from './request-panel.messages.js';
import { requestJournal as journal } from './typed-journals.js';

export interface RequestFormOptions extends PanelOptions {
  /** Those of the application so far, and what is open. */
  requests: () => ApplicationRequestPage | undefined;
}

/** A request being written: its kind, answers and files. */
export class RequestForm {
  readonly form: FormController<FormValues, ApplicationRequest>;
  readonly files: ApplicationFiles;
  kind: RequestKind | undefined;
  isRestored = false;

  readonly #host: DrskElement;
  readonly #options: RequestFormOptions;

  constructor(host: DrskElement, options: RequestFormOptions) {
    this.#host = host;
    this.#options = options;
    const id = (): string => this.#application.id;
    this.files = new ApplicationFiles(host, {
      id,
      begin: async () => id(),
      attachments: () => this.#freeFiles,
      onChange: (files, added) => this.#take(files, added),
      onFailure: (error) => (this.form.failure = error),
    });
    this.form = new FormController<FormValues, ApplicationRequest>(host, {
      initial: {},
      check: (values) => this.#check(values),
      send: (values, signal) => this.#send(values, signal),
      onSent: ({ number }) => {
        journal.drop(this.#application.id);
        options.done(undefined, messages[host.language].done(number));
      },
      onInput: (values) => this.#keep(values),
    });
    this.#restore();
  }

  /** Another kind; what was typed goes with it as far as it is asked. */
  choose(kind: RequestKind | undefined): void {
    this.kind = kind;
    this.form.reset(this.form.values);
    this.#keep(this.form.values);
  }

  get #application(): Application {
    const application = this.#options.application();
    if (!application) throw new TypeError('The application has left the view');
    return application;
  }

  /** What goes with no other request, nor with the application. */
  get #freeFiles(): Attachment[] {
    return (this.#options.application()?.attachments ?? []).filter(({ isHeld }) => !isHeld);
  }

  #restore(): void {
    const { kind, ...values } = journal.read(this.#application.id) ?? {};
    if (!isRequestKind(kind)) return;
    this.kind = kind;
    this.isRestored = true;
    this.form.reset(values);
  }

  #keep(values: FormValues): void {
    const typed = Object.entries(values).filter(([, value]) => value !== '');
    const kept = Object.fromEntries(typed);
    journal.write(
      this.#application.id,
      this.kind && typed.length > 0 ? { ...kept, kind: this.kind } : {},
    );
  }

  #check(values: FormValues): FieldErrors {
    if (!this.kind) return {};
    const today = todayOf(this.#application, this.#host.client.now());
    const { longestDelayDays } = afterFilingTermsOn(today);
    const attached = soundAttachments(this.#freeFiles).map(({ kind }) => kind);
    const answers = this.#answers(this.kind, values);
    const context = { application: this.#application, answers, today, longestDelayDays, attached };
    const errors = checkRequest(this.kind, context, this.#host.language);
    return Object.fromEntries(
      Object.entries(errors).map(([name, { text }]) => [name.replace('attachments/', ''), text]),
    );
  }

  #send(values: FormValues, signal: AbortSignal): Promise<ApplicationRequest> {
    const { requests } = this.#host.client.applications;
    const kind = this.kind ?? 'termination';
    const wanted = requestKinds[kind].attachments.map((row) => row.kind);
    const files = soundAttachments(this.#freeFiles).filter(({ kind: of }) => wanted.includes(of));
    const answers = this.#answers(kind, values);
    const request = { kind, answers, attachmentIds: files.map(({ id }) => id) };
    return requests.create(this.#application.id, request, { signal });
  }

  /** Only what this kind asks. */
  #answers(kind: RequestKind, values: FormValues): Record<string, string> {
    const typed = Object.entries(values).map(([name, value]) => [name, String(value).trim()]);
    const all: Record<string, string> = Object.fromEntries(typed);
    const asked = requestFields(kind, all).map(({ name }) => name);
    return Object.fromEntries(
      asked.flatMap((name) => (all[name] ? [[name, all[name]] as const] : [])),
    );
  }

  /** Those that the grid holds already come first. */
  #take(files: readonly Attachment[], added: Attachment | undefined): void {
    if (added) this.form.errors = withoutError(this.form.errors, added.kind);
    const free = this.#freeFiles;
    const held = this.#application.attachments.filter((file) => !free.includes(file));
    this.#options.accept({ ...this.#application, attachments: [...held, ...files] });
  }
}

function isRequestKind(value: unknown): value is RequestKind {
  return typeof value === 'string' && Object.hasOwn(requestKinds, value);
}
