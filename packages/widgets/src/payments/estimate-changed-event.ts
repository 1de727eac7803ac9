/** There is another estimate, or none any more. Nothing of the reader's own is in it. */
export class EstimateChangedEvent extends Event {
  static readonly type = 'drsk-estimate-changed';
  readonly detail: {
    /** Null as long as nothing can be estimated. */
    readonly feeKopecks: number | null;
    /** By another region's rates. */
    readonly isSample: boolean;
  };

  constructor(detail: EstimateChangedEvent['detail']) {
    super(EstimateChangedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-estimate-changed': EstimateChangedEvent;
  }
}
