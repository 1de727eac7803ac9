import type { TableDefinition } from '../../storage/storage.js';

/** A certificate that the sandbox's authority has issued; its id is its serial number in hexadecimal. */
export interface CertificateRow {
  readonly id: string;
  /** Whose key the sandbox holds itself, by the name it is derived from; null where somebody else has it. */
  readonly holder: string | null;
  /** DER, in base64. */
  readonly certificate: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly revokedAt: string | null;
}

export const certificateTable: TableDefinition<CertificateRow> = {
  name: 'certificates',
  indexes: {
    holder: { key: ({ holder, validFrom }) => (holder ? `${holder}/${validFrom}` : undefined) },
    revoked: { key: ({ revokedAt }) => revokedAt ?? undefined },
    validFrom: { key: ({ validFrom }) => validFrom },
  },
};

/** An authority's own certificate; its key comes of the seed. */
export interface AuthorityRow {
  readonly id: string;
  /** DER, in base64. */
  readonly certificate: string;
}

export const authorityTable: TableDefinition<AuthorityRow> = { name: 'authorities', indexes: {} };

/** A machine-readable power of attorney (МЧД): who may sign for a firm. */
export interface PowerOfAttorneyRow {
  /** Its number, a UUID. */
  readonly id: string;
  /** ИНН of the firm. */
  readonly principalInn: string;
  /** ИНН of the employee. */
  readonly representativeInn: string;
  readonly validTo: string;
}

export const powerOfAttorneyTable: TableDefinition<PowerOfAttorneyRow> = {
  name: 'powers-of-attorney',
  indexes: {},
};
