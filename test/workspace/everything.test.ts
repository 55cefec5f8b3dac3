import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/model/touchpoint.ts';
import { workspaceOf } from './workspace-of.ts';

const folder = new URL('./everything/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** These files show every field of the format once; they are accepted as they stand. */
describe('the files that show every field', () => {
  const workspace = workspaceOf(files);
  const current = workspace.journeyById.get('overstappen');
  const desired = workspace.journeyById.get('overstappen-straks');

  it('load without any finding', () => {
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.files).toHaveLength(6);
  });

  it('become complete values: shorthands are lists, defaults are filled in', () => {
    const quote = current?.touchpoints.find(({ id }) => id === 'offerte');
    expect(quote).toMatchObject({
      phase: 'purchase',
      contact: 'direct',
      control: 'own',
      does: ['Vult dakmaten in en wacht'],
      promises: [{ id: 'binnen-een-dag', text: 'Antwoord binnen een dag' }],
      next: [{ to: 'installatie' }, { to: 'jaarrekening', when: 'Offerte valt tegen', share: 0.3 }],
      requires: [{ id: 'jaarrekening', soft: false }],
      exits: { share: 0.18, because: ['Te lang wachten'] },
      selected: { because: ['Hoogste impact en grootste kloof'] },
    });
    expect(current?.touchpoints[1]).toMatchObject({
      contact: 'indirect',
      control: 'influence',
      evidence: ['gesprekken-mei'],
    });
    expect(current?.phases.map(({ name }) => name)).toEqual(['Bewustwording', 'Aankoop']);
    expect(current?.extensions).toEqual({ 'x-jira': 'CX-12' });
  });

  it('gather scores from the journey and from rating files', () => {
    const raters = current?.solutions.map(({ id, scores }) => [
      id,
      scores.map(({ rater }) => rater),
    ]);
    expect(raters).toEqual([
      ['directe-prijs', [null, 'carla']],
      ['terugbelgarantie', ['anna', 'bram']],
    ]);
  });

  it('let a desired journey take over what it does not say', () => {
    expect(desired?.touchpoints.map(({ id }) => id)).toEqual([
      'ik-hoor-van-de-buurvrouw-dat-zij-de-helft-betaalt',
      'offerte',
      'installatie',
    ]);
    const quote = desired?.touchpoints[1];
    expect(quote?.title).toBe('Ik zie direct een vaste prijs');
    expect(quote?.expectedEmotion).toBe(0.5);
    expect(quote?.next, 'the way back led to a touchpoint that is gone').toEqual([
      { to: 'installatie' },
    ]);
    expect(desired?.personas).toEqual(['sanne']);
  });

  it('let each value know the file and place where it was written', () => {
    const quote = desired?.touchpoints[1];
    if (!quote) throw new Error('no touchpoint');
    expect(placeOf(quote, 'emotion').file).toBe('overstappen-straks.journey.yaml');
    const place = placeOf(quote, 'expectedEmotion');
    expect(place.file).toBe('overstappen.journey.yaml');
    const { line } = workspace.locate(place).start;
    const text = files['overstappen.journey.yaml']?.split('\n')[line - 1];
    expect(text?.trim()).toMatch(/^expectedEmotion: 0\.5/);
  });
});
