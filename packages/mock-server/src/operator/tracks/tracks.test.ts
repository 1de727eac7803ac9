import type { CategoryClause, DocumentKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { beginLife, dueOn } from '../../../test/application-life.js';
import { categoryRecipes, recipeOf } from '../../../test/categories.js';
import { leadToFinalDocument } from '../../../test/lead.js';
import { readPdf } from '../../../test/read-pdf.js';

const begin = (clause: CategoryClause, more: object = {}) =>
  beginLife({ ...recipeOf(clause), ...more });

/** The last documents of a category. */
function finalKinds(clause: CategoryClause): DocumentKind[] {
  const acts: DocumentKind[] = ['conditions_act', 'connection_act'];
  return ['14', '12(1)', '13(2)', '13(3)', '13(4)', '13(5)'].includes(clause) ? ['notice'] : acts;
}

describe('an application of each category', () => {
  it.each(categoryRecipes)(
    '$clause is corrected and led to its final document by hand',
    async (recipe) => {
      const life = await beginLife(recipe);
      const answers = { objectName: 'Объект с исправленным названием' };
      const corrected = await life.reply('corrections', { answers });
      expect(corrected).toMatchObject({ status: 200, body: { answers } });
      expect((await life.look()).category?.clause).toBe(recipe.clause);
      const application = await leadToFinalDocument(life, 'hand');
      const kinds = application.documents.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(finalKinds(recipe.clause)));
      expect(application).toMatchObject({
        status: 'completed',
        contract: { status: 'fulfilled' },
        works: { status: recipe.clause === '13' ? 'disconnected' : 'energised' },
        invoice: { status: 'paid' },
        upcomingActions: [],
        openAnswers: [],
      });
      expect(application.stages.every(({ state }) => state === 'done')).toBe(true);
    },
  );

  it.each(categoryRecipes)('$clause is led there when the grid acts by itself', async (recipe) => {
    const life = await beginLife({ ...recipe, operator: 'automatic' });
    const application = await leadToFinalDocument(life, 'itself');
    const kinds = application.documents.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(finalKinds(recipe.clause)));
    expect(application.status).toBe('completed');
    expect(await life.sandbox.clock.coming()).toEqual([]);
  });

  it('above 0.4 kV ends with an inspection and both acts', async () => {
    const { answers, ...recipe } = recipeOf('12(1)');
    const life = await beginLife({ ...recipe, answers: { ...answers, voltageKv: '10' } });
    const application = await leadToFinalDocument(life, 'hand');
    expect(application.timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['meter_admitted', 'fulfilment_notified', 'inspection_passed']),
    );
    const kinds = application.documents.map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['meter_admission_act', 'conditions_act', 'connection_act']);
    const act = application.documents.at(-1)!;
    const { body } = await (await life.client()).get(`/v1/documents/${act.id}/content`);
    const text = (await readPdf(body)).pages.flat().join(' ');
    for (const part of ['10 кВ', 'приложение № 1 к', 'Замечания к нему принимаются'])
      expect(text).toContain(part);
  });
});

describe('an application for generation alone', () => {
  it.each(['13(2)', '13(4)'] as const)(
    'names no power of 0 kW in the papers of %s',
    async (clause) => {
      const life = await begin(clause);
      const { documents } = await leadToFinalDocument(life, 'hand');
      const kinds = ['contract_conditions', 'technical_conditions', 'instruction', 'notice'];
      const papers = documents.filter(({ kind }) => kinds.includes(kind));
      expect(papers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
      for (const { id } of papers) {
        const { body } = await (await life.client()).get(`/v1/documents/${id}/content`);
        const text = (await readPdf(body)).pages.flat().join(' ').replaceAll('\u00A0', ' ');
        expect(text).toMatch(/Мощность объекта микрогенерации:? 10 кВт/);
        // What was connected before may be nothing.
        expect(text.replaceAll(/анее присоединённ\D+0 кВт/g, '')).not.toMatch(/\D0 кВт/);
      }
    },
  );
});

describe('a contract that is signed', () => {
  async function drafted() {
    const life = await begin('12');
    await life.act('confirm_completeness');
    await life.goTo('2027-01-26');
    await life.act('post_offer');
    return life;
  }
  const answer = { subject: 'offer', decision: 'accept' };

  it('has 20 working days to be drawn up, and 10 to be signed', async () => {
    const { look, letters } = await drafted();
    const application = await look();
    expect(dueOn(application, 'offer')).toBe('2027-01-26');
    expect(application).toMatchObject({
      status: 'offer_posted',
      openAnswers: [{ subject: 'offer', decisions: ['accept', 'refuse'], dueOn: '2027-02-09' }],
    });
    expect(application.documents.map(({ kind }) => kind)).toContain('contract_draft');
    expect((await letters()).at(-1)).toBe('offer-posted');
  });

  it('is concluded when it is signed, and paid for by 16(4)', async () => {
    const { goTo, look, sign } = await drafted();
    await goTo('2027-02-09');
    expect((await sign()).status).toBe(201);
    const application = await look();
    expect(application).toMatchObject({
      status: 'accepted',
      contract: { status: 'active', concludedOn: '2027-02-09' },
      openAnswers: [],
    });
    expect(application.timeline.at(-1)).toMatchObject({
      kind: 'contract_concluded',
      basis: '861/15',
    });
    expect(application.invoice?.parts.map(({ percent, dueOn: due }) => [percent, due])).toEqual([
      [10, '2027-02-24'],
      [30, '2027-04-12'],
      [60, '2027-08-09'],
    ]);
  });

  it('may still be signed after its ten days, until thirty have passed', async () => {
    const { goTo, look, sign } = await drafted();
    await goTo('2027-03-11');
    expect((await look()).openAnswers).toEqual([
      { subject: 'offer', decisions: ['accept'], dueOn: '2027-02-09' },
    ]);
    expect((await sign()).status).toBe(201);
  });

  it('is not concluded by a click: it takes a signature of whoever may sign', async () => {
    const { look, reply } = await drafted();
    expect(await reply('document-answers', answer)).toMatchObject({
      status: 409,
      body: { code: 'signature_required', title: expect.stringContaining('подпишите его') },
    });
    expect(await look()).toMatchObject({
      status: 'offer_posted',
      contract: { status: 'offered' },
    });
  });

  it('is annulled in silence', async () => {
    const { goTo, look, reply, letters, sign } = await drafted();
    await goTo('2027-03-12');
    expect(await look()).toMatchObject({
      status: 'annulled',
      annulmentReason: 'contract_not_signed',
      openAnswers: [],
    });
    expect((await letters()).at(-1)).toBe('annulled');
    expect((await reply('document-answers', answer)).body.code).toBe('stage_forbids');
    expect((await sign()).status).toBe(409);
  });

  it('is refused with reasons only, and mended', async () => {
    const { act, goTo, look, reply } = await drafted();
    const refusal = { subject: 'offer', decision: 'refuse' };
    const without = await reply('document-answers', { ...refusal, reasons: '  ' });
    expect(without).toMatchObject({
      status: 422,
      body: { fields: { '/reasons': { code: 'reasons' } } },
    });
    await goTo('2027-02-08');
    await reply('document-answers', { ...refusal, reasons: 'Не та точка присоединения' });
    const refused = await look();
    expect(refused).toMatchObject({ status: 'refused', openAnswers: [] });
    expect(dueOn(refused, 'offer')).toBe('2027-02-20');
    expect(refused.timeline.at(-1)).toMatchObject({
      kind: 'offer_refused',
      actor: 'applicant',
      note: 'Не та точка присоединения',
    });
    await act('post_offer');
    expect(await look()).toMatchObject({
      status: 'offer_posted',
      invoice: { number: '28-26-000001-2' },
    });
  });

  it('cannot be answered where nobody asks', async () => {
    const { reply } = await drafted();
    for (const subject of ['conditions_act', 'connection_act', 'final_document'])
      expect((await reply('document-answers', { subject, decision: 'accept' })).status).toBe(409);
    expect((await reply('fulfilment-notices')).status).toBe(409);
  });
});

describe('the simplified track', () => {
  async function offered() {
    const life = await begin('12(1)');
    await life.act('confirm_completeness');
    await life.goTo('2027-01-12');
    await life.act('post_offer');
    return life;
  }
  const refusal = { subject: 'offer', decision: 'refuse', reasons: 'Не та мощность' };

  it('is accepted by paying, and by nothing else', async () => {
    const { reply, look } = await offered();
    const { status } = await reply('document-answers', { subject: 'offer', decision: 'accept' });
    expect(status).toBe(409);
    expect((await look()).status).toBe('offer_posted');
  });

  it('takes a refusal for five working days, and mends the offer in ten', async () => {
    const { act, goTo, reply, look } = await offered();
    await goTo('2027-01-18');
    expect((await reply('document-answers', refusal)).status).toBe(200);
    expect(dueOn(await look(), 'offer')).toBe('2027-02-01');
    await goTo('2027-02-01');
    await act('post_offer');
    expect(dueOn(await look(), 'payment')).toBe('2027-02-08');
    await act('receive_payment');
    expect((await look()).contract?.concludedOn).toBe('2027-02-01');
  });

  it('takes objections to the notice for 20 working days, answers, and then 10 more', async () => {
    const { act, goTo, reply, look } = await offered();
    await act('receive_payment');
    await act('complete_works');
    await act('admit_meter');
    await act('post_notice');
    const objection = { subject: 'final_document', decision: 'refuse', reasons: 'Не та категория' };
    await goTo('2027-01-20');
    expect((await reply('document-answers', objection)).status).toBe(200);
    expect((await look()).upcomingActions).toContainEqual({
      kind: 'answer_objections',
      actor: 'grid',
      basis: '861/110',
      dueOn: '2027-02-03',
    });
    expect((await reply('document-answers', objection)).status).toBe(409);
    await goTo('2027-02-03');
    await act('answer_objections');
    const answered = await look();
    expect(dueOn(answered, 'done')).toBe('2027-02-17');
    expect(answered.documents.at(-1)).toMatchObject({ kind: 'notice', number: '28-26-000001-У2' });
    await goTo('2027-02-18');
    expect((await reply('document-answers', objection)).status).toBe(409);
    await act('complete');
    expect((await look()).status).toBe('completed');
  });

  it('up to 0.4 kV has nothing to inspect', async () => {
    const { act, reply } = await offered();
    await act('receive_payment');
    expect((await reply('fulfilment-notices')).status).toBe(409);
  });
});

describe('an inspection', () => {
  async function ready() {
    const life = await begin('12');
    await life.act('confirm_completeness');
    await life.act('post_offer');
    await life.sign();
    await life.act('complete_works');
    await life.reply('fulfilment-notices', { comment: 'Протоколы приложены' });
    return life;
  }

  it('lists what is wrong, and comes again when it is put right', async () => {
    const { act, look, reply, letters } = await ready();
    await act('list_remarks', { remarks: 'Нет заземления; Нет протокола' });
    const remarks = (await look()).works?.remarks;
    expect(remarks).toMatchObject([
      { text: 'Нет заземления', state: 'listed', listedOn: '2026-12-18' },
      { text: 'Нет протокола', state: 'listed' },
    ]);
    expect(await look()).toMatchObject({
      works: { status: 'remarks' },
      upcomingActions: [{ kind: 'inform_supplier' }, {}, {}, {}, { kind: 'remove_remarks' }],
    });
    expect((await letters()).at(-1)).toBe('remarks-listed');
    await expect(act('pass_inspection')).rejects.toMatchObject({ reply: { status: 409 } });

    await reply('fulfilment-notices');
    expect(dueOn(await look(), 'inspection')).toBe('2026-12-23');
    await act('list_remarks', { remarks: 'Нет протокола' });
    await reply('fulfilment-notices');
    await act('pass_inspection');
    expect((await look()).works?.remarks.map(({ state }) => state)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    expect((await look()).documents.map(({ number }) => number)).toEqual(
      expect.arrayContaining(['28-26-000001-З', '28-26-000001-З2', '28-26-000001-ПУ']),
    );
  });

  it('needs remarks to list', async () => {
    const { act } = await ready();
    await expect(act('list_remarks', { remarks: ' ; ' })).rejects.toMatchObject({
      reply: { status: 422 },
    });
  });

  it('waits for the grid’s own works when the applicant is ready first', async () => {
    const life = await begin('12');
    await life.act('confirm_completeness');
    await life.act('post_offer');
    await life.sign();
    await life.reply('fulfilment-notices');
    expect(await life.look()).toMatchObject({ works: { status: 'applicant_ready' } });
    expect((await life.reply('fulfilment-notices')).status).toBe(409);
    await life.act('complete_works');
    expect(await life.look()).toMatchObject({ works: { status: 'inspection' } });
  });
});

describe('mining', () => {
  it('may suspend the consideration: told in three days, the term goes on by as much later', async () => {
    const { answers, ...recipe } = recipeOf('12(1)');
    const mining = { ...answers, isMining: true, minerRegistryEntry: '№ 7 от 01.02.2026' };
    const { act, goTo, look, letters } = await beginLife({ ...recipe, answers: mining });
    await act('confirm_completeness');
    await goTo('2026-12-24');
    await act('suspend', { reason: 'Регион закрыт для майнинга' });
    expect(await look()).toMatchObject({
      status: 'suspended',
      upcomingActions: [{ kind: 'notify_suspension', dueOn: '2026-12-29', basis: '861/118' }],
    });
    await act('notify_suspension');
    const suspended = await look();
    expect(suspended.documents.at(-1)).toMatchObject({ kind: 'suspension_notice' });
    expect((await letters()).at(-1)).toBe('suspension-notified');
    const offer = () => look().then(({ stages }) => stages.find(({ name }) => name === 'offer'));
    expect((await offer())?.deadline).toMatchObject({
      dueOn: '2027-01-12',
      pausedOn: '2026-12-24',
    });
    await expect(act('post_offer')).rejects.toMatchObject({ reply: { status: 409 } });

    await goTo('2026-12-30');
    await act('resume');
    expect((await offer())?.deadline).toMatchObject({
      dueOn: '2027-01-18',
      pausedOn: null,
      pauses: [{ startsOn: '2026-12-24', endsOn: '2026-12-30' }],
    });
    expect((await look()).status).toBe('in_review');
  });

  it('is what it takes to be suspended', async () => {
    const { act } = await begin('12(1)');
    await act('confirm_completeness');
    await expect(act('suspend', { reason: 'Просто так' })).rejects.toMatchObject({
      reply: { status: 409 },
    });
  });
});
