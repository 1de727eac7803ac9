import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { RequestController } from '../../shared/request-controller.js';
import { focusPlace } from '../../shared/focus-place.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { sectionOfAddress } from './section-address.js';
import { loadSection, type SectionName } from './sections.js';

type Opened = RequestController<ProfileSection>;

/** Which section is in view, by the page's address; what was typed into the others stays in them. */
export class OpenedSections implements ReactiveController {
  name: SectionName = 'data';

  readonly #host: DrskElement;
  readonly #profile: Profile;
  #opened = new Map<SectionName, Opened>();

  constructor(profile: Profile) {
    this.#host = profile.host;
    this.#profile = profile;
    this.#host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    this.name = sectionOfAddress() ?? this.name;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  get current(): Opened | undefined {
    return this.#opened.get(this.name);
  }

  get section(): ProfileSection | undefined {
    return this.current?.result;
  }

  /** Somebody else is here: nothing of the one before may stay. */
  forget(): void {
    this.#opened = new Map();
  }

  readonly open = async (): Promise<void> => {
    const { name } = this;
    const known = this.#opened.get(name);
    const opened =
      known ?? new RequestController(this.#host, () => loadSection[name](this.#profile));
    this.#opened.set(name, opened);
    if (!opened.result) await opened.load();
    if (this.#opened.get(name) === opened) opened.result?.show?.();
    this.#host.requestUpdate();
  };

  readonly #follow = (): void => {
    const name = sectionOfAddress() ?? 'data';
    if (name === this.name) return;
    this.name = name;
    this.#host.announcement = '';
    this.#host.requestUpdate();
    focusPlace(this.#host, '.section-title');
    if (this.#opened.size > 0) void this.open();
  };
}
