import type { Signer } from '../signer.js';

/** As much as is needed of what the plug-in's own script (`cadesplugin_api.js`) puts on a page. */
export interface CadesPlugin extends PromiseLike<unknown> {
  CreateObjectAsync<Name extends keyof CadesObjects>(name: Name): Promise<CadesObjects[Name]>;
}

/** Its objects by name: they answer with promises, whatever is asked. */
interface CadesObjects {
  'CAdESCOM.Store': {
    readonly Certificates: Promise<CadesCertificates>;
    Open(location: number, name: string, mode: number): Promise<unknown>;
    Close(): Promise<unknown>;
  };
  'CAdESCOM.CPSigner': {
    propset_Certificate(certificate: CadesCertificate): Promise<unknown>;
    propset_CheckCertificate(isChecked: boolean): Promise<unknown>;
  };
  'CAdESCOM.CadesSignedData': {
    propset_ContentEncoding(encoding: number): Promise<unknown>;
    propset_Content(content: string): Promise<unknown>;
    SignCades(
      signer: CadesObjects['CAdESCOM.CPSigner'],
      kind: number,
      isDetached: boolean,
    ): Promise<string>;
  };
}

interface CadesCertificates {
  readonly Count: Promise<number>;
  /** The first one is 1. */
  Item(index: number): Promise<CadesCertificate>;
  Find(by: number, value?: string): Promise<CadesCertificates>;
}

interface CadesCertificate {
  readonly Thumbprint: Promise<string>;
  readonly SubjectName: Promise<string>;
  readonly IssuerName: Promise<string>;
  readonly ValidToDate: Promise<string>;
  HasPrivateKey(): Promise<boolean>;
}

/** A certificate in the signer's own store. */
export interface PluginCertificate {
  readonly thumbprint: string;
  /** As the plug-in writes it: `CN=…, ИНН=…`. */
  readonly subject: string;
  readonly issuer: string;
  readonly validTo: string;
}

export interface CryptoPro {
  /** Those with a private key that are valid at this instant. */
  certificates(): Promise<PluginCertificate[]>;
  /** Signs with one of them; the plug-in may ask for a password. */
  signer(thumbprint: string, powerOfAttorney?: string): Signer;
}

/** Names of КриптоПро's constants are in its reference (CAdESCOM, CAPICOM). */
const currentUserStore = 2;
const maximumAllowed = 2;
const bySha1 = 0;
const byValidity = 9;
const base64ToBinary = 1;
const cadesBes = 1;

/**
 * КриптоПро ЭЦП Browser plug-in as a signer. It is paid software on the reader's device, so it is one way beside others
 * and never the only one (861, 8(3)).
 */
export function cryptoPro(plugin: CadesPlugin): CryptoPro {
  const inStore = async <T>(work: (certificates: CadesCertificates) => Promise<T>): Promise<T> => {
    await plugin; // it is a promise too: of having been loaded
    const store = await plugin.CreateObjectAsync('CAdESCOM.Store');
    await store.Open(currentUserStore, 'My', maximumAllowed);
    try {
      return await work(await store.Certificates);
    } finally {
      await store.Close();
    }
  };
  return {
    certificates: () => inStore(describeAll),
    signer: (thumbprint, powerOfAttorney) => ({
      sign: async ({ bytes }) => {
        const content = await bytes();
        const signature = await inStore(async (certificates) => {
          const found = await certificates.Find(bySha1, thumbprint);
          return signWith(plugin, await found.Item(1), content);
        });
        return { signature, powerOfAttorney };
      },
    }),
  };
}

async function describeAll(certificates: CadesCertificates): Promise<PluginCertificate[]> {
  const valid = await certificates.Find(byValidity);
  const count = await valid.Count;
  const described: PluginCertificate[] = [];
  for (let index = 1; index <= count; index += 1) {
    const certificate = await valid.Item(index);
    if (!(await certificate.HasPrivateKey())) continue;
    described.push({
      thumbprint: await certificate.Thumbprint,
      subject: await certificate.SubjectName,
      issuer: await certificate.IssuerName,
      validTo: await certificate.ValidToDate,
    });
  }
  return described;
}

/** A detached CAdES-BES over the bytes, in base64. */
async function signWith(
  plugin: CadesPlugin,
  certificate: CadesCertificate,
  content: Uint8Array,
): Promise<string> {
  const signer = await plugin.CreateObjectAsync('CAdESCOM.CPSigner');
  await signer.propset_Certificate(certificate);
  await signer.propset_CheckCertificate(true);
  const data = await plugin.CreateObjectAsync('CAdESCOM.CadesSignedData');
  // First how the content is given, then the content.
  await data.propset_ContentEncoding(base64ToBinary);
  await data.propset_Content(base64Of(content));
  return data.SignCades(signer, cadesBes, true);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
