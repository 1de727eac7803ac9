import { css } from 'lit';

/** What the name opens. */
export const styles = css`
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

  .roles {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    margin-block-end: calc(var(--_space) / 2);
    padding-block-end: calc(var(--_space) / 2);
  }

  .item {
    align-items: center;
    appearance: none;
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_color-text);
    cursor: pointer;
    display: flex;
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    text-align: start;
    text-decoration: none;
  }

  .item:hover {
    background: var(--_color-tint);
  }

  .item:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }

  .item[role='menuitemradio'] {
    padding-inline-start: calc(var(--_space) * 4.5);
    position: relative;
  }

  .item[aria-checked='true'] {
    font-weight: 600;
  }

  .item[aria-checked='true']::before {
    content: '✓' / '';
    inset-inline-start: calc(var(--_space) * 1.5);
    position: absolute;
  }

  .relation {
    color: var(--_color-muted);
    display: block;
    font-size: var(--_small);
    font-weight: 400;
  }
`;
