import { css } from 'lit';

export const addressStyles = css`
  .suggestions-place {
    position: relative;
  }

  .suggestions {
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    overflow: hidden;
    position: absolute;
    z-index: 1;
  }

  .suggestions-list {
    list-style: none;
    margin: 0;
    max-block-size: 18em;
    overflow-y: auto;
    padding: calc(var(--_space) / 2) 0;
  }

  .suggestion {
    cursor: pointer;
    line-height: 1.35;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
  }

  .suggestion:hover {
    background: var(--_color-subtle);
  }

  .suggestion[aria-selected='true'] {
    background: var(--_color-tint);
    box-shadow: inset 3px 0 0 var(--_color-primary);
  }

  .suggestions-note {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding: var(--_space) calc(var(--_space) * 1.5);
  }

  .suggestions-place [hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
