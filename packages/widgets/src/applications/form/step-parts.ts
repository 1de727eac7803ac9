import {
  connectionMessages,
  loadSectionTexts,
  type SectionName,
  sectionNames,
  type SectionTexts,
} from '@drsk/domain';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import { loadPart } from '../../shared/load-part.js';
import type { AddressField } from './address-field.js';
import type { AnswerRows } from './answer-rows.js';
import type { AttachmentsStep } from './attachments-step.js';
import type { renderContested } from './contested-view.js';
import type { Filling } from './filling.js';
import type { StepName } from './outline.js';
import type { renderProcedure } from './procedure.js';
import type { ReviewStep } from './review-step.js';
import type { Sentences } from './sentences.js';
import type { renderFindable } from './where-to-find.js';

/** Drawn with what comes at once: nobody who begins waits for more. */
const firstSection = 'connection';

/** What the steps are drawn from, as far as it is here; the words of the first one come with the form. */
export class StepParts {
  attachments: AttachmentsStep | undefined;
  review: ReviewStep | undefined;
  sentences: Sentences | undefined;
  /** Where the category is decided, and where it is reviewed. */
  renderProcedure: typeof renderProcedure | undefined;
  /** Of sections that ask for an address. */
  address: AddressField | undefined;
  /** Of all sections but the first, which asks for no papers. */
  renderFindable: typeof renderFindable | undefined;
  /** Where somebody else has answered in another way. */
  renderContested: typeof renderContested | undefined;
  /** Of sections with lists. */
  rows: AnswerRows | undefined;

  readonly #host: DrskElement;
  readonly #filling: Filling;
  readonly #words = new Map<SectionName, Readonly<Record<Language, SectionTexts>>>([
    [firstSection, connectionMessages],
  ]);

  constructor(host: DrskElement, filling: Filling) {
    this.#host = host;
    this.#filling = filling;
  }

  /** What a section says of itself and of its questions. */
  wordsOf(step: StepName): SectionTexts | undefined {
    return isSection(step) ? this.#words.get(step)?.[this.#host.language] : undefined;
  }

  /** Whether nothing is missing that the step shows. */
  isReady(step: StepName): boolean {
    if (step === firstSection) return true;
    if (!this.sentences) return false;
    if (isSection(step))
      return this.#words.has(step) && (!hasLists(step) || this.rows !== undefined);
    return this.attachments !== undefined && (step === 'attachments' || this.review !== undefined);
  }

  /** All that a step shows, and what is said of wrong answers; the review says all words again. */
  async load(step: StepName): Promise<void> {
    const sections = step === 'review' ? sectionNames : [step].filter(isSection);
    await loadPart(this.#host, () =>
      Promise.all([
        ...sections.map((section) => this.#loadWords(section)),
        this.#loadSentences(),
        hasLists(step) && this.#loadRows(),
        hasAddress(step) && this.#loadAddress(),
        step !== firstSection && this.#loadFindable(),
        showsProcedure(step) && this.#loadProcedure(),
        isSection(step) || this.#loadAttachments(),
        step === 'review' && this.#loadReview(),
      ]),
    );
  }

  /** On the way to a step, so that nobody waits for it; what fails is told by `load`. */
  prepare(...steps: readonly StepName[]): void {
    for (const step of steps) void this.load(step).catch(() => undefined);
  }

  /** The choice between two answers names the questions by their words. */
  prepareContested(): void {
    this.prepare(...sectionNames);
    void this.#loadContested().catch(() => undefined); // until it is here, the status says it
  }

  async #loadContested(): Promise<void> {
    const load = async (): Promise<typeof renderContested> =>
      (await import('./contested-view.js')).renderContested;
    this.renderContested ??= await loadPart(this.#host, load);
    this.#host.requestUpdate();
  }

  async #loadWords(section: SectionName): Promise<void> {
    if (!this.#words.has(section)) this.#words.set(section, await loadSectionTexts[section]());
  }

  async #loadSentences(): Promise<void> {
    if (this.sentences) return;
    this.sentences = (await import('./sentences.js')).sentences;
    this.#host.requestUpdate();
  }

  async #loadRows(): Promise<void> {
    const { AnswerRows: Rows } = await import('./answer-rows.js');
    this.rows ??= new Rows(this.#host, this.#filling);
  }

  async #loadFindable(): Promise<void> {
    this.renderFindable ??= (await import('./where-to-find.js')).renderFindable;
  }

  async #loadProcedure(): Promise<void> {
    this.renderProcedure ??= (await import('./procedure.js')).renderProcedure;
  }

  async #loadAddress(): Promise<void> {
    const { AddressField: Field } = await import('./address-field.js');
    this.address ??= new Field(this.#host, this.#filling);
  }

  async #loadAttachments(): Promise<void> {
    const { AttachmentsStep: Step } = await import('./attachments-step.js');
    this.attachments ??= new Step(this.#host, this.#filling);
  }

  async #loadReview(): Promise<void> {
    const { ReviewStep: Step } = await import('./review-step.js');
    this.review ??= new Step(this.#host, this.#filling);
  }
}

function showsProcedure(step: StepName): boolean {
  return step === 'power' || step === 'review';
}

function hasAddress(step: StepName): boolean {
  return step === 'object' || step === 'applicant';
}

function hasLists(step: StepName): boolean {
  return step === 'technical' || step === 'stages';
}

export function isSection(step: StepName): step is SectionName {
  return step !== 'attachments' && step !== 'review';
}
