const ru = {
  publicKey: 'Нужен открытый ключ RSA или ECDSA P-256 в PEM (SPKI)',
};

const en: typeof ru = {
  publicKey: 'Needs a public key, RSA or ECDSA P-256, in PEM (SPKI)',
};

export const authorityMessages = { ru, en };
