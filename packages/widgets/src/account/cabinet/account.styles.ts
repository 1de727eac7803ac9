import { css } from 'lit';

/** A bar with the menu; the views below have frames of their own. */
export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 1000px);
    --_view-width: var(--_max-width);
  }

  /* As wide as the bar; the ways in are narrow forms. */
  ::slotted(:not(drsk-login, drsk-registration, drsk-recovery, drsk-email-confirmation)) {
    --drsk-max-width: var(--_view-width);
  }

  .container {
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    padding: 0;
  }

  .bar {
    align-items: center;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: calc(var(--_radius) * 1.5);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    justify-content: space-between;
    padding: calc(var(--_space) * 0.75) var(--_space);
  }

  .menu {
    flex: 1 1 30em;
    min-inline-size: 0;
  }

  .menu-button {
    display: none;
  }

  .menu-list {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .menu-link {
    align-items: center;
    border-radius: var(--_radius);
    color: var(--_color-text);
    display: flex;
    gap: var(--_space);
    min-block-size: var(--_control-height);
    padding-inline: calc(var(--_space) * 1.5);
    text-decoration: none;
  }

  .menu-link:hover {
    background: var(--_color-tint);
  }

  .menu-link:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }

  .menu-link[aria-current] {
    color: var(--_color-link);
    font-weight: 600;
  }

  .menu-link[aria-current] .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.4em;
  }

  .badge {
    background: var(--_color-primary);
    border: var(--_border-width) solid transparent;
    border-radius: 1em;
    color: var(--_color-on-primary);
    flex: none;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    text-align: center;
  }

  .user {
    max-inline-size: 100%;
  }

  .view {
    outline: none;
  }

  .view:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .card {
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: calc(var(--_radius) * 1.5);
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
  }

  /* The button and the name side by side, what the button opens below both. */
  @container (max-width: 46em) {
    .menu {
      display: contents;
    }

    .menu-button {
      display: inline-flex;
      flex: none;
    }

    .user {
      flex: 1 1 8em;
    }

    .menu-list {
      flex: 1 0 100%;
      flex-direction: column;
      order: 1;
    }

    .menu-list[data-closed] {
      display: none;
    }
  }

  @media print {
    .bar {
      display: none;
    }
  }
`;
