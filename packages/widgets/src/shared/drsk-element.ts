import type { DrskClient } from '@drsk/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadEnglish } from './english-texts.js';
import { followPage } from './follow-page.js';
import { type Language, toLanguage } from './language.js';
import type { SettingName } from './page.js';
import { SettingsController } from './settings-controller.js';
import { sharedClient } from './shared-client.js';
import { coreStyles } from './core-styles.js';
import { watchIdle } from './session-parts.js';

/** `auto` follows the page's own `color-scheme`; `inherit` takes font, colours and corners from the page, as far as they can be read. */
export type Theme = 'auto' | 'light' | 'dark' | 'contrast' | 'inherit';

/**
 * What a site's styles can ask for: `drsk-login:state(busy)`.
 *
 * @cssstate loading - Data are on their way.
 * @cssstate busy - Something is being sent.
 * @cssstate error - The last thing that was loaded or sent failed.
 * @cssstate signed-in - The reader is signed in.
 * @cssstate theme-light - Drawn in light colours, whatever the page is.
 * @cssstate theme-dark - Drawn in dark colours, whatever the page is.
 * @cssstate theme-contrast - Drawn in colours of high contrast.
 */
export type WidgetState = 'loading' | 'busy' | 'error' | 'signed-in';

const themes = ['light', 'dark', 'contrast'] as const;

/** The ground of every widget: settings from the page, language, theme, states and a voice. */
export abstract class DrskElement extends LitElement {
  static override styles = coreStyles;

  /** Address of the API; else that of the nearest `<drsk-config>` or of the script tag. */
  @property({ attribute: 'api-base', reflect: true }) apiBase: string | undefined;
  /** Code of the region whose residents the page serves. */
  @property({ reflect: true }) region: string | undefined;
  /** `ru` or `en`; else the nearest `lang`. */
  @property({ reflect: true }) locale: string | undefined;
  /** Colours; else the nearest `<drsk-config>` or the script tag says, else `auto`, which follows the page's `color-scheme`; `inherit` takes font, colours and corners from the page. */
  @property({ reflect: true }) theme: Theme | undefined;
  /** Level of the widget's heading among those of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Replaces the widget's heading; `none` leaves it to the page. */
  @property() heading: string | undefined;

  /**
   * The sentence a screen reader says next.
   *
   * @internal
   */
  @state() announcement = '';

  #client: DrskClient | undefined;
  readonly #internals = this.attachInternals();
  readonly #settings = new SettingsController(this);
  #following: Promise<unknown> | undefined;

  /** The SDK client; widgets of one API share one unless the page gives its own. */
  get client(): DrskClient {
    return this.#client ?? sharedClient(this.setting('api-base'));
  }

  set client(client: DrskClient) {
    this.#client = client;
    this.requestUpdate();
  }

  /** The language in which it is drawn. */
  get language(): Language {
    return toLanguage(this.setting('locale') ?? this.#settings.lang);
  }

  /**
   * The widget's own attribute, else the nearest `<drsk-config>`'s, else the script tag's.
   *
   * @internal
   */
  setting(name: SettingName): string | undefined {
    return this.#settings.get(name);
  }

  /** @internal */
  setState(name: WidgetState | `theme-${Theme}`, isOn: boolean): void {
    if (isOn) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** A widget is not drawn before its English is here, nor before what it takes from the page; without the network it does without. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const texts = this.language === 'en' ? loadEnglish() : undefined;
    const coming = (this.#following ??= followPage(this));
    return texts || coming
      ? Promise.allSettled([texts, coming]).then(() => super.scheduleUpdate())
      : super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const theme = this.setting('theme');
    for (const name of themes) this.setState(`theme-${name}`, name === theme);
    watchIdle(this);
  }

  /** The widget's own markup; `render` puts it where the page's styles do not reach. */
  protected abstract content(): unknown;

  /** Both languages are read from left to right, on a page that is not too. */
  protected override render(): TemplateResult {
    return html`<div class="container" part="container" lang=${this.language} dir="ltr">
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${this.content()}
    </div>`;
  }

  /** @internal */
  renderHeading(text: string): TemplateResult | typeof nothing {
    if (this.heading === 'none') return nothing;
    return html`<div
      class="heading"
      part="heading"
      role="heading"
      tabindex="-1"
      aria-level=${this.headingLevel}
    >
      ${this.heading ?? text}
    </div>`;
  }

  protected renderSubheading(text: string): TemplateResult {
    return html`<div class="subheading" role="heading" aria-level=${this.headingLevel + 1}>
      ${text}
    </div>`;
  }
}
