import { css } from 'lit';

/** The card with its menu, and what stands in a section. */
export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 1000px);
  }

  .profile {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }

  .menu {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    padding-block-end: calc(var(--_space) * 2);
  }

  /* In twos, but for a word that is too long for half the width. */
  .menu-list {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .menu-list > li {
    flex: 1 1 calc(50% - var(--_space) / 4);
  }

  .menu-link {
    align-items: center;
    block-size: 100%;
    border-inline-start: 3px solid transparent;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_color-link);
    display: flex;
    font-size: 0.9375em;
    line-height: 1.3;
    min-block-size: var(--_control-height);
    padding-block: calc(var(--_space) * 0.75);
    padding-inline: var(--_space) calc(var(--_space) / 2);
    text-decoration: none;
  }

  .menu-link:hover {
    background: var(--_color-tint);
  }

  .menu-link[aria-current] {
    background: var(--_color-tint);
    border-color: var(--_color-primary);
    color: var(--_color-text);
    font-weight: 600;
  }

  .menu-link:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .section {
    align-content: start;
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 40em;
  }

  .section-title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    outline: none;
  }

  .part {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .part + .part {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 3);
  }

  .panel {
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
    outline: none;
    padding: calc(var(--_space) * 2);
  }

  .panel:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  @container (min-width: 36em) {
    .menu-list {
      grid-template-columns: repeat(4, minmax(min-content, 1fr));
    }
  }

  @container (min-width: 50em) {
    .profile {
      gap: calc(var(--_space) * 5);
      grid-template-columns: 13.5em minmax(0, 1fr);
    }

    .menu {
      border-block-end: 0;
      border-inline-end: var(--_border-width) solid var(--_color-hairline);
      padding-block-end: 0;
      padding-inline-end: calc(var(--_space) * 2);
    }

    .menu-list > li {
      flex-basis: 100%;
    }

    .menu-link {
      font-size: 1em;
      padding-inline-end: var(--_space);
    }
  }

  @media (forced-colors: active) {
    .menu-link {
      border-color: Canvas;
    }

    .menu-link[aria-current] {
      border-color: Highlight;
    }
  }
`;
