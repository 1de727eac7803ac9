import { css } from 'lit';

export const qrStyles = css`
  .code {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  /* Black on white in every theme, or cameras do not see it. */
  .code .qr {
    background: #ffffff;
    block-size: auto;
    color: #000000;
    forced-color-adjust: none;
    max-inline-size: 100%;
  }

  /* A payment order says much: its code needs the whole width of a phone. */
  @container (max-width: 30em) {
    .open .code .qr {
      flex: none;
      inline-size: calc(100% + var(--_space) * 4);
      margin-inline: calc(var(--_space) * -2);
      max-inline-size: none;
    }
  }
`;
