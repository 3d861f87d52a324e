import { expect } from '@open-wc/testing';
import '../../src/elements/experience-card/define.js';
import type { Experience } from '../../src/dataset/types.js';
import { named, outline } from '../support/accessibility.js';
import { fullFile, panelFile } from '../support/datasets.js';
import { itIsAnElement } from '../support/element-suite.js';
import { isOpen, mounted, part, parts, partText } from '../support/mount.js';
import { expectNothingUncaught } from '../support/watch.js';

itIsAnElement('experience-card', {
  data: fullFile,
  attributes: { layout: 'full' },
  idAttribute: 'experience',
  headingPart: 'experience-title',
  content: [
    'heading 2: Experiencia con todo',
    'listitem: País: Argentina',
    'listitem: Lugar: Villa Serena',
    'listitem: Forma de asociación: Concesión',
    'listitem: Forma de asociación: Alianza público-privada',
    'listitem: Ámbito: Urbano (dato agregado)',
    'term: Resultados',
    'definition: cita del resultado',
    'definition: Según el documento de 2012',
    'paragraph: Un resumen.',
    'heading 3: Situación inicial',
    'paragraph: Un problema.',
    'heading 3: Condiciones para replicarla',
    'paragraph: Una condición.',
    'term: Período',
    'definition: Finalizada',
    'link: oficina@example.org',
    'heading 3: Actividades',
    'link: Un taller',
    'heading 3: Qué pasó después',
    'paragraph: Siguió después.',
    'heading 3: Documentos',
    'link: Un documento',
    'heading 3: Enlaces',
    'link: Un sitio',
    'img: La plaza llena',
    'definition: Oficina de Desarrollo, Coordina',
    'definition: los vecinos (Villa Serena), Deciden',
  ],
  labels: {
    es: ['Concesión', 'A quiénes llega', 'Aprendizajes', 'Finalizada', 'Licencia'],
    en: ['Concession', 'Who benefits', 'Lessons learned', 'Completed', 'Licence'],
    'pt-BR': ['Concessão', 'Quem se beneficia', 'Aprendizados', 'Licença'],
  },
});

describe('experience-card', () => {
  expectNothingUncaught();
  const shown = (attributes: Readonly<Record<string, string>> = {}) =>
    mounted('experience-card', { data: fullFile, attributes });
  const textOf = (element: Element) => outline(element).join('\n');

  describe('in the layout full, has a place for', () => {
    /** By field of the format, so that a new one without its place here does not compile. */
    const places: Record<Exclude<keyof Experience, 'id' | 'needsReview'>, readonly string[]> = {
      title: ['heading 2: Experiencia con todo'],
      speakers: ['paragraph: Presenta Ana Ríos (Coordinadora, Argentina)'],
      countries: ['listitem: País: Argentina'],
      places: ['listitem: Lugar: Villa Serena'],
      topics: ['paragraph: Temas: Turismo'],
      forms: [
        'listitem: Forma de asociación: Concesión',
        'listitem: Forma de asociación: Alianza público-privada',
      ],
      setting: ['listitem: Ámbito: Urbano (dato agregado)'],
      sdgs: ['term: ODS', 'definition: 8, 11'],
      summary: ['paragraph: Un resumen.'],
      problem: ['heading 3: Situación inicial', 'paragraph: Un problema.'],
      objectives: ['heading 3: Para qué', 'paragraph: Un objetivo.'],
      process: ['heading 3: Cómo se hace', 'paragraph: Un paso.', 'paragraph: Otro paso.'],
      beneficiaries: ['heading 3: A quiénes llega', 'paragraph: Unos beneficiarios.'],
      results: ['heading 3: Resultados', 'paragraph: Un resultado.'],
      lessons: ['heading 3: Aprendizajes', 'paragraph: Una lección.'],
      conditions: ['heading 3: Condiciones para replicarla', 'paragraph: Una condición.'],
      excerpts: [
        'definition: cita del problema',
        'definition: cita del objetivo',
        'definition: cita del proceso',
        'definition: cita de a quiénes',
        'definition: cita de los recursos',
        'definition: cita del resultado',
        'definition: cita de la lección',
        'definition: cita de la condición',
      ],
      actors: [
        'term: Organismo público',
        'definition: Oficina de Desarrollo, Coordina',
        'term: Comunidad',
        'definition: los vecinos (Villa Serena), Deciden',
      ],
      resources: ['term: Recursos', 'definition: Económicos: Un fondo', 'Humanos: Un equipo'],
      startDate: ['definition: De 2009 a junio de 2010'],
      endDate: ['definition: De 2009 a junio de 2010'],
      status: ['term: Estado', 'definition: Finalizada'],
      followUp: ['paragraph: En 2015 · En marcha · Informe final', 'paragraph: Siguió después.'],
      activities: ['listitem: Un taller · 1 de marzo de 2009 · Villa Serena', 'link: Un taller'],
      links: ['link: Un sitio'],
      documents: ['listitem: Un documento (PDF)', 'link: Un documento'],
      images: ['img: La plaza llena', 'link: Licencia'],
      contact: [
        'term: Contacto',
        'definition: Oficina de Desarrollo',
        'link: oficina@example.org',
        'link: +54 (351) 555-0100',
        'link: https://example.org/oficina',
      ],
      wikidata: ['link: Wikidata'],
      sources: ['paragraph: Documento de origen: Informe final, capítulo 3.'],
      editorial: ['paragraph: * Dato agregado. No figura en el documento'],
    };
    let text = '';
    before(async () => {
      text = textOf(await shown({ layout: 'full' }));
    });
    for (const [field, lines] of Object.entries(places)) {
      it(field, () => {
        for (const line of lines) expect(text).to.include(line.replace('* ', ''));
      });
    }
  });

  it('says whose an image is, and on what terms, also where only one of them is known', async () => {
    const [experience = expect.fail()] = fullFile.experiences ?? [];
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const of = async (image: object) => {
      const images = [{ src: '/examples/villa-aurora/escudo.svg', alt: 'La plaza', ...image }];
      const data = { ...fullFile, experiences: [{ ...experience, images }] };
      return partText(
        await mounted('experience-card', { data, attributes: { layout: 'full' } }),
        'image',
      );
    };
    expect(await of({ credit: 'Una fotógrafa', license })).to.equal(
      'Imagen: Una fotógrafa · Licencia',
    );
    expect(await of({ credit: 'Una fotógrafa' })).to.equal('Imagen: Una fotógrafa');
    expect(await of({ license })).to.equal('Licencia');
    expect(await of({})).to.equal('');
  });

  it('in the layout card, has two quotations and the rest folded', async () => {
    const element = await shown({ actions: 'none' });
    expect(named(element, 'definition')).to.deep.equal(['cita del problema', 'cita del objetivo']);
    expect(named(element, 'button')).to.deep.equal([
      'Leer la experiencia completa: Experiencia con todo',
    ]);
    const button = part(element, 'open');
    expect(isOpen(button)).to.equal(false);
    button.click();
    await element.updateComplete;
    expect(isOpen(part(element, 'open'))).to.equal(true);
    expect(textOf(element)).to.include('paragraph: Una condición.');
  });

  it('in the layout row, has a line, and the quotations folded', async () => {
    const element = await shown({ layout: 'row' });
    expect(named(element, 'definition')).to.deep.equal([]);
    expect(named(element, 'listitem')).to.include('País: Argentina');
    part(element, 'open').click();
    await element.updateComplete;
    expect(named(element, 'definition')).to.include('cita de la condición');
  });

  it('is a card where the page asks for a layout that there is not', async () => {
    expect(parts(await shown({ layout: 'tile' }), 'open')).to.have.length(1);
  });

  it('leads to the page’s own address for it, with nothing to fold', async () => {
    const element = await shown({ 'link-template': '/experiencias/{id}' });
    const link = part(element, 'experience-title').querySelector('a');
    expect(link?.href).to.equal(`${location.origin}/experiencias/todo`);
    expect(parts(element, 'open')).to.have.length(0);
  });

  it('shows the experience it is told of several', async () => {
    const element = await mounted('experience-card', {
      data: panelFile,
      attributes: { experience: 'escuela' },
    });
    expect(partText(element, 'experience-title')).to.equal('La escuela de líderes');
  });

  it('shows nothing that it does not know', async () => {
    const data = {
      ...panelFile,
      experiences: [{ id: 'solo', title: 'Solo un título' }],
      panels: [],
      events: [],
    };
    const attributes = { layout: 'full', actions: 'none' };
    const element = await mounted('experience-card', { data, attributes });
    expect(outline(element)).to.deep.equal(['heading 2: Solo un título']);
  });

  it('joins two who present as Spanish does before i', async () => {
    const element = await mounted('experience-card', {
      data: panelFile,
      attributes: { experience: 'feria' },
    });
    expect(partText(element, 'speakers')).to.equal('Presentan Luis Paz (Chile) e Inés Mar (Chile)');
  });

  it('keeps hostile text as text, and hostile addresses out', async () => {
    const [experience = expect.fail()] = fullFile.experiences ?? [];
    const hostile = {
      ...experience,
      title: '<img src=x onerror=alert(1)>',
      links: [{ url: 'JavaScript:alert(1)', label: 'Premio' }],
    };
    const element = await mounted('experience-card', {
      data: { ...fullFile, experiences: [hostile] },
      attributes: { layout: 'full' },
    });
    expect(partText(element, 'experience-title')).to.equal('<img src=x onerror=alert(1)>');
    expect(named(element, 'listitem')).to.include('Premio');
    expect(named(element, 'link')).not.to.include('Premio');
  });
});
