import { css } from 'lit';

export const calendarStyles = css`
  .calendar {
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 2.5);
  }

  .calendar .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .calendar .field {
    gap: calc(var(--_space) * 1.25);
  }

  .address {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    text-overflow: ellipsis;
  }
`;
