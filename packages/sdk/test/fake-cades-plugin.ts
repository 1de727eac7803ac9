import type { CadesPlugin } from '../src/signers.js';
import type { Signer, SigningTask } from '../src/index.js';

interface FakeCertificate {
  thumbprint: string;
  subject: string;
  hasKey: boolean;
  signer: Signer;
}

/**
 * КриптоПро's plug-in as its reference describes it: objects by name, every property a promise, collections that begin
 * with 1, `propset_` to set, base64 in and out. What it signs, it signs with the signer of the certificate.
 */
export class FakeCadesPlugin implements CadesPlugin {
  readonly calls: string[] = [];
  readonly #certificates: readonly FakeCertificate[];

  constructor(certificates: readonly FakeCertificate[]) {
    this.#certificates = certificates;
  }

  // The real one is a promise of having been loaded.
  // oxlint-disable-next-line unicorn/no-thenable
  readonly then: PromiseLike<unknown>['then'] = (...handlers) =>
    Promise.resolve(undefined).then(...handlers) as never;

  // Its objects know more than is asked of the real ones.
  async CreateObjectAsync(name: string): Promise<never> {
    this.calls.push(name);
    return this.#objectOf(name) as never;
  }

  #objectOf(name: string): object {
    if (name === 'CAdESCOM.Store') return this.#store();
    if (name === 'CAdESCOM.CPSigner') return new FakeSigner();
    if (name === 'CAdESCOM.CadesSignedData') return new FakeSignedData();
    throw new Error(`The object class "${name}" is not registered`);
  }

  #store() {
    let isOpen = false;
    const opened = () => {
      if (!isOpen) throw new Error('The store is not open (0x80880210)');
      return collectionOf(this.#certificates);
    };
    return {
      Open: async (location: number, name: string, mode: number) => {
        if (location !== 2 || name !== 'My' || mode !== 2) throw new Error('No such store');
        isOpen = true;
      },
      Close: async () => {
        isOpen = false;
        this.calls.push('Close');
      },
      get Certificates() {
        return Promise.resolve().then(opened);
      },
    };
  }
}

function collectionOf(certificates: readonly FakeCertificate[]) {
  return {
    Count: Promise.resolve(certificates.length),
    Item: async (index: number) => {
      const found = certificates[index - 1];
      if (!found) throw new Error('Element not found (0x80070490)');
      return certificateOf(found);
    },
    // 0 is by the SHA-1 of the certificate, 9 by validity at this instant.
    Find: async (kind: number, value?: string) =>
      collectionOf(
        certificates.filter(({ thumbprint }) => kind === 9 || (kind === 0 && thumbprint === value)),
      ),
  };
}

function certificateOf({ thumbprint, subject, hasKey, signer }: FakeCertificate) {
  return {
    signer,
    Thumbprint: Promise.resolve(thumbprint),
    SubjectName: Promise.resolve(subject),
    IssuerName: Promise.resolve('CN=Учебный удостоверяющий центр'),
    ValidToDate: Promise.resolve('2028-01-01T00:00:00.000Z'),
    HasPrivateKey: async () => hasKey,
  };
}

class FakeSigner {
  signer: Signer | undefined;

  async propset_Certificate({ signer }: { signer: Signer }): Promise<void> {
    this.signer = signer;
  }

  async propset_CheckCertificate(_isChecked: boolean): Promise<void> {}
}

class FakeSignedData {
  #encoding = 0;
  #content: string | undefined;

  async propset_ContentEncoding(encoding: number): Promise<void> {
    this.#encoding = encoding;
  }

  async propset_Content(content: string): Promise<void> {
    this.#content = content;
  }

  async SignCades({ signer }: FakeSigner, type: number, isDetached: boolean): Promise<string> {
    const isAsked = this.#encoding === 1 && type === 1 && isDetached;
    if (!isAsked || this.#content === undefined) throw new Error('Bad parameters (0x80070057)');
    const bytes = Uint8Array.from(atob(this.#content), (character) => character.charCodeAt(0));
    const task = { bytes: async () => bytes } as SigningTask;
    const answer = await signer!.sign(task);
    if (!('signature' in answer) || !(answer.signature instanceof Uint8Array))
      throw new Error('The signer of a fake gives DER');
    return Buffer.from(answer.signature).toString('base64').replaceAll(/.{64}/g, '$&\r\n');
  }
}
