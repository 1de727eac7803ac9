import { css } from 'lit';

/**
 * Files to attach: where to drop them, and what becomes of each.
 *
 * @csspart upload - The field for files.
 * @csspart upload-item - One file with its progress and its buttons.
 */
export const uploadStyles = css`
  .drop-zone {
    align-items: center;
    background: var(--_color-subtle);
    border: var(--_border-width) dashed var(--_color-border);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    position: relative;
  }

  .drop-zone-over {
    background: var(--_color-tint);
    border-color: var(--_color-primary);
    border-style: solid;
  }

  .file-input:focus-visible + .button {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .file-input[aria-invalid='true'] + .button {
    border-color: var(--_color-danger);
  }

  /* What has a camera on its back is held in the hand. */
  .camera {
    display: none;
  }

  @media (hover: none) and (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
  }

  .drop-note {
    display: grid;
    line-height: 1.4;
  }

  /* Nothing can be dropped with a finger. */
  @media (hover: none) {
    .drop-words {
      display: none;
    }
  }

  .files {
    display: grid;
    gap: var(--_space);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .file {
    align-items: center;
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: 0 calc(var(--_space) * 1.25);
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
  }

  .file-mark {
    align-items: center;
    display: flex;
    gap: calc(var(--_space) * 0.75);
  }

  .file-mark > span {
    display: flex;
  }

  .file-mark svg {
    block-size: 1.25em;
    inline-size: 1.25em;
  }

  .file-thumbnail {
    block-size: 2.75em;
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: calc(var(--_radius) / 2);
    box-sizing: border-box;
    inline-size: 2.75em;
  }

  .file-stopped {
    color: var(--_color-warning);
  }

  .file-done {
    color: var(--_color-success);
  }

  .file-failed {
    color: var(--_color-danger);
  }

  .file-name {
    overflow-wrap: anywhere;
  }

  .file-size {
    color: var(--_color-muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  .file-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 4);
    justify-content: end;
    min-block-size: 2.25em;
  }

  .file-note {
    grid-column: 2 / -1;
    margin: 0;
    padding-block-end: calc(var(--_space) / 2);
  }

  .progress-line {
    align-items: center;
    display: flex;
    gap: calc(var(--_space) * 1.25);
  }

  .progress {
    accent-color: var(--_color-primary);
    flex: 1;
    min-inline-size: 0;
  }

  @container (max-width: 30em) {
    .file {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .file-actions {
      grid-column: 2 / -1;
      justify-content: start;
      margin-inline-start: calc(var(--_space) * -0.75);
      order: 1; /* after the note: what is wrong comes before what to do */
    }
  }
`;
