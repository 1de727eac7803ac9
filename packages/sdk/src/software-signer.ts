export {
  createSoftwareKey,
  type KeyAlgorithm,
  type SoftwareKey,
  softwareSigner,
  type SoftwareSignerOptions,
} from './documents/signers/software-signer.js';
