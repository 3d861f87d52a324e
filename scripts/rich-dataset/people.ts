import type { Person } from '../../src/dataset/types.js';
import type { Locality } from './places.js';
import { reported } from './encounter.js';
import { personRoles } from './phrases.js';
import type { Random } from './random.js';
import { said, slug } from './words.js';

const names = {
  es: {
    given: [
      (
        'Inés Ñusta Úrsula Itziar Leocadia Águeda Nélida Yésica Otilia Rocío Amparo Marisol Consuelo ' +
        'Belén Araceli Yolanda Higinia Paloma Lourdes Begoña'
      ).split(' '),
      (
        'Bernabé Joaquín Hernán Eugenio Ciriaco Íñigo Fermín Abelardo Zenón Ezequías Isidoro Óscar ' +
        'Honorio Nicanor Tadeo Evaristo Ulises Crispín'
      ).split(' '),
    ],
    family: (
      'Núñez Ibáñez Carvajal Quispe Etcheverry Aránguiz Huamaní Peñaloza Ferreyra Zubeldía Mamani ' +
      'Ordóñez Larrañaga Cienfuegos Villagrán Ixcoy Baldivieso Muñoz Argüello Yupanqui Castañeda Oñate ' +
      'Tzul Ballestero Güemes Iturralde Paredes Solórzano Antezana Boyé'
    ).split(' '),
  },
  'pt-BR': {
    given: [
      'Conceição Iracema Luzia Jurema Eulália Graça Benedita Marília Celeste Nair Assunta'.split(
        ' ',
      ),
      'Anselmo Otávio Sebastião Caetano Raimundo Inácio Tobias Adão Damião Estêvão'.split(' '),
    ],
    family: (
      'Gonçalves Assunção Mendonça Patrício Brandão Queiroz Falcão Araújo Simões Mucavele Macuácua ' +
      'Évora Lourenço Magalhães Tavares Sá Peçanha Bragança Nhantumbo Cambuta'
    ).split(' '),
  },
};

/** The people of a dataset, each with a different name. */
export class People {
  readonly #made = new Map<string, Person>();

  get all(): readonly Person[] {
    return [...this.#made.values()];
  }

  /** Creates a person from that municipality. */
  from({ country }: Locality, organization: string, random: Random): string {
    const { given, family } = names[country.language === 'pt-BR' ? 'pt-BR' : 'es'];
    const nth = this.#made.size;
    const name = [
      ...random.some(random.pick(given), nth % 4 === 1 ? 2 : 1),
      ...random.some(family, random.between(1, 2)),
    ].join(' ');
    let id = slug(name);
    // In a large dataset, two people may have the same name.
    if (this.#made.has(id)) id += `-${nth}`;
    this.#made.set(id, {
      id,
      name,
      country: country.code,
      ...(nth % 3 !== 2 && {
        role: said(random.pick(personRoles), nth % 2 ? [country.language] : ['es', 'pt-BR', 'en']),
      }),
      ...(nth % 3 && { organization }),
      ...(nth % 8 === 0 && {
        links: [
          {
            url: `https://example.org/personas/${id}`,
            label: said({ es: 'Publicaciones', 'pt-BR': 'Publicações', en: 'Publications' }, [
              'es',
              'pt-BR',
              'en',
            ]),
          },
        ],
      }),
      sources: reported(nth),
      ...(nth % 10 === 3 && {
        editorial: [{ path: 'country', reason: 'El acta no dice de qué país viene.' }],
      }),
      ...(nth === 6 && { needsReview: [{ path: 'name', reason: 'Leído en una firma.' }] }),
    });
    return id;
  }
}
