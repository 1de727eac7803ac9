import { css } from 'lit';

export const appealStyles = css`
  .appeals,
  .thread {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .outlet:not(:has(*)) {
    display: none;
  }

  .filters {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .appeal {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .appeal-head,
  .message-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    justify-content: space-between;
    margin: 0;
  }

  .appeal-number {
    white-space: nowrap;
  }

  .appeal-title {
    font-weight: 600;
    padding-block: calc(var(--_space) / 2);
  }

  .excerpt {
    display: -webkit-box;
    margin: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .status {
    --_status-color: var(--_color-warning);
    border: var(--_border-width) solid currentColor;
    border-radius: 1em;
    color: var(--_status-color);
    display: inline-block;
    font-size: var(--_small);
    font-weight: 600;
    padding: 0 0.75em;
  }

  .status-answered {
    --_status-color: var(--_color-success);
  }

  .status-forwarded {
    --_status-color: var(--_color-muted);
  }

  .facts,
  .reply,
  .rating,
  .consent {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .reply,
  .rating {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 3);
  }

  .message {
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 2);
  }

  /* What others say stands out by its edge, not by its colour alone. */
  .message-grid,
  .message-addressee {
    background: var(--_color-surface);
    border-inline-start: 4px solid var(--_color-primary);
  }

  .message-text {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .message .button-link {
    overflow-wrap: anywhere;
    text-align: start;
  }

  .consent-text summary:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .consent-text summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .consent-text .text {
    font-size: var(--_small);
    margin-block-start: var(--_space);
  }
`;
