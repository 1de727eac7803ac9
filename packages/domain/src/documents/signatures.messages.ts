import type { SignatureResult } from '@drsk/contract';

const ru = {
  results: {
    valid: 'Подпись верна',
    malformed: 'Это не отсоединённая подпись. Нужен файл .sig или .p7s без самого документа внутри',
    content_mismatch:
      'Подпись сделана для другого файла. Скачайте документ из кабинета ещё раз и подпишите его, ничего в нём не меняя',
    certificate_expired:
      'Срок действия сертификата истёк или ещё не начался. Подпишите действующим сертификатом',
    certificate_revoked: 'Сертификат отозван. Получите новый в удостоверяющем центре',
    certificate_issuer_unknown:
      'Сертификат выдан центром, которому мы не доверяем. Нужен сертификат аккредитованного удостоверяющего центра',
    signer_mismatch:
      'Сертификат выдан не тому, чей это кабинет: ИНН или СНИЛС не совпадает. Подписать должен заявитель',
    power_of_attorney_missing:
      'Сертификат выдан сотруднику. Укажите номер машиночитаемой доверенности или подпишите сертификатом организации',
    unverifiable:
      'Подпись сделана алгоритмом, который здесь проверить нельзя (например, по ГОСТ). Документ не подписан',
  } satisfies Record<SignatureResult, string>,
};

const en: typeof ru = {
  results: {
    valid: 'The signature is valid',
    malformed:
      'This is no detached signature. It has to be a .sig or .p7s file without the document inside',
    content_mismatch:
      'The signature was made for another file. Download the document from your account again, and sign it without changing anything',
    certificate_expired:
      'The certificate has expired, or is not valid yet. Sign with one that is valid now',
    certificate_revoked:
      'The certificate was revoked. Get a new one from your certification authority',
    certificate_issuer_unknown:
      'We do not trust the authority that issued the certificate. It has to come from an accredited one',
    signer_mismatch:
      'The certificate was not issued to the owner of this account: INN or SNILS differ. The applicant has to sign',
    power_of_attorney_missing:
      'The certificate was issued to an employee. Give the number of the machine-readable power of attorney, or sign with a certificate of the organization',
    unverifiable:
      'The signature was made with an algorithm that cannot be verified here (GOST, for one). The document was not signed',
  },
};

export const signatureMessages = { ru, en };
