import { css } from 'lit';

export const stagePictureStyles = css`
  .picture {
    --_node: 2.75em;
    --_line: 2px;
    display: grid;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .stage {
    column-gap: calc(var(--_space) * 2);
    display: grid;
    grid-template-columns: var(--_node) minmax(0, 1fr);
    padding-block-end: calc(var(--_space) * 2);
    position: relative;
  }

  .stage:last-child {
    padding: 0;
  }

  /* The way to the next stage; gone already, or still to go. */
  .stage:not(:last-child)::before {
    border: 0 dashed var(--_color-border);
    border-inline-start-width: var(--_line);
    content: '';
    inset-block: calc(var(--_node) + 2px) 2px;
    inset-inline-start: calc((var(--_node) - var(--_line)) / 2);
    position: absolute;
  }

  .stage-done:not(:last-child)::before {
    border-color: var(--_color-primary);
    border-style: solid;
  }

  .stage-node {
    align-items: center;
    background: var(--_color-surface);
    block-size: var(--_node);
    border: var(--_line) solid var(--_color-border);
    border-radius: 50%;
    color: var(--_color-muted);
    display: flex;
    inline-size: var(--_node);
    justify-content: center;
    position: relative;
  }

  .stage-done .stage-node {
    background: var(--_color-tint);
    border-color: var(--_color-primary);
    color: var(--_color-primary);
  }

  .stage-current .stage-node {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    box-shadow:
      0 0 0 3px var(--_color-surface),
      0 0 0 5px var(--_color-primary);
    color: var(--_color-on-primary);
  }

  .stage-stopped .stage-node {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }

  .stage-upcoming .stage-node {
    border-style: dashed;
  }

  .stage-icon {
    block-size: 1.5em;
    inline-size: 1.5em;
    stroke-width: 1.4;
  }

  .stage-badge {
    background: var(--_color-success);
    block-size: 1.25em;
    border: 2px solid var(--_color-surface);
    border-radius: 50%;
    box-sizing: content-box;
    color: var(--_color-surface);
    inline-size: 1.25em;
    inset-block-end: -0.5em;
    inset-inline-end: -0.5em;
    position: absolute;
    stroke-width: 2.75;
  }

  .stage-badge-stopped {
    background: var(--_color-danger);
  }

  .stage-body {
    align-content: center;
    display: grid;
    grid-auto-rows: min-content;
    line-height: 1.35;
    min-block-size: var(--_node);
    min-inline-size: 0;
  }

  .stage-title {
    font-weight: 500;
  }

  .stage-upcoming .stage-title {
    color: var(--_color-muted);
    font-weight: 400;
  }

  .stage-current .stage-title {
    font-weight: 700;
  }

  .stage-state,
  .stage-date {
    color: var(--_color-muted);
    font-size: var(--_small);
  }

  .stage-done .stage-state:not(.stage-owed) {
    clip-path: inset(50%);
    position: absolute;
  }

  .stage-current .stage-state {
    color: var(--_color-primary);
    font-weight: 700;
  }

  .stage-stopped .stage-state {
    color: var(--_color-danger);
    font-weight: 700;
  }

  @container (min-width: 48em) {
    .picture-row {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .picture-row .stage {
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      padding: 0;
      row-gap: calc(var(--_space) * 1.25);
    }

    .picture-row .stage:not(:last-child)::before {
      border-width: var(--_line) 0 0;
      inset-block: calc((var(--_node) - var(--_line)) / 2) auto;
      inset-inline: calc(50% + var(--_node) / 2 + 6px) calc(-50% + var(--_node) / 2 + 6px);
    }

    .picture-row .stage-body {
      align-content: start;
      font-size: var(--_small);
      min-block-size: 0;
      padding-inline: calc(var(--_space) / 2);
      text-align: center;
    }

    .picture-row .stage-state,
    .picture-row .stage-date {
      font-size: 1em;
    }
  }

  @media (forced-colors: active) {
    .stage-current .stage-node {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
