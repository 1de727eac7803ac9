import { css } from 'lit';

/**
 * Messages about the whole form or page: what went wrong, what went well, and the list of field errors.
 *
 * @csspart alert - Every message.
 * @csspart alert-danger - What went wrong.
 * @csspart alert-warning - What is to be minded.
 * @csspart alert-success - What went well.
 * @csspart error-summary - The list of fields to be mended, above a form.
 */
export const alerts = css`
  .alert {
    --_alert-color: var(--_color-primary);
    background: color-mix(in srgb, var(--_alert-color) 8%, var(--_color-surface));
    border: var(--_border-width) solid
      color-mix(in srgb, var(--_alert-color) 45%, var(--_color-surface));
    border-inline-start: 4px solid var(--_alert-color);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
  }

  .alert-danger {
    --_alert-color: var(--_color-danger);
  }

  .alert-success {
    --_alert-color: var(--_color-success);
  }

  .alert-warning {
    --_alert-color: var(--_color-warning);
  }

  .alert:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .alert-title {
    font-weight: 600;
    margin: 0;
  }

  .alert .link {
    display: inline-block; /* as tall as its line: nothing smaller is easy to hit */
  }

  .alert-list {
    display: grid;
    gap: calc(var(--_space) / 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .alert-details {
    align-items: center;
    color: var(--_color-muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 0 var(--_space);
    margin: 0;
  }

  /* Its text begins where the line does, on a line of its own too. */
  .alert-details .button {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .request-id {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    overflow-wrap: anywhere;
  }

  /** Takes no room among the others and is there all the same: what comes into it is spoken. */
  .outlet:empty {
    position: absolute;
  }
`;
