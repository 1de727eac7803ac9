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
import type { renderAside } from './aside-view.js';
import type { Filling } from './filling.js';
import type { StepName } from './outline.js';
import type { renderNoted } from './passport-notes.js';
import type { PlaceField } from './place/place-field.js';
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
  /** Of an object without an address. */
  place: PlaceField | undefined;
  /** Of all sections but the first, which asks for no papers. */
  renderFindable: typeof renderFindable | undefined;
  /** Where a passport is asked for. */
  renderNoted: typeof renderNoted | undefined;
  /** Where answers are to be chosen between, or to be done without. */
  renderAside: typeof renderAside | undefined;
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
        step === 'applicant' && this.#loadNoted(),
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

  /** What stands beside the questions names them by their words. */
  prepareAside(): void {
    this.prepare(...sectionNames);
    void this.#loadAside().catch(() => undefined); // until it is here, the status says it
  }

  /** Few need a map; until it is here, coordinates can be typed. */
  preparePlace(): void {
    if (!this.place) void this.#loadPlace().catch(() => undefined);
  }

  async #loadPlace(): Promise<void> {
    const load = () => import('./place/place-field.js');
    const { PlaceField: Field } = await loadPart(this.#host, load);
    if (this.place) return;
    this.place = new Field(this.#host, this.#filling);
    this.#host.requestUpdate();
  }

  async #loadAside(): Promise<void> {
    const load = async (): Promise<typeof renderAside> =>
      (await import('./aside-view.js')).renderAside;
    this.renderAside ??= await loadPart(this.#host, load);
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
    this.rows ??= new Rows(this.#host, this.#filling.form);
  }

  async #loadFindable(): Promise<void> {
    this.renderFindable ??= (await import('./where-to-find.js')).renderFindable;
  }

  async #loadNoted(): Promise<void> {
    this.renderNoted ??= (await import('./passport-notes.js')).renderNoted;
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
