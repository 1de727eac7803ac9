export { type AskCode, codeSigner } from './documents/signers/code-signer.js';
export {
  type CadesPlugin,
  type CryptoPro,
  cryptoPro,
  type PluginCertificate,
} from './documents/signers/crypto-pro.js';
export { fileSigner } from './documents/signers/file-signer.js';
