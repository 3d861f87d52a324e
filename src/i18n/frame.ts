import type { Locale } from './locale.js';

const es = {
  'unknown-element':
    'La dirección de este recuadro no dice qué mostrar. Conviene avisar a quien administra el sitio.',
  'missing-source':
    'La dirección de este recuadro no dice de dónde tomar los datos. Conviene avisar a quien administra el sitio.',
  'foreign-source':
    'Este recuadro pide datos de un sitio que no está entre los admitidos. Conviene avisar a quien administra el sitio.',
  unavailable: 'No se pudo cargar este contenido. Conviene recargar la página.',
};

type FrameMessages = Readonly<Record<keyof typeof es, string>>;

const ptBR: FrameMessages = {
  'unknown-element':
    'O endereço deste quadro não diz o que mostrar. Convém avisar quem administra o site.',
  'missing-source':
    'O endereço deste quadro não diz de onde vêm os dados. Convém avisar quem administra o site.',
  'foreign-source':
    'Este quadro pede dados de um site que não está entre os permitidos. Convém avisar quem administra o site.',
  unavailable: 'Não foi possível carregar este conteúdo. Convém recarregar a página.',
};

const en: FrameMessages = {
  'unknown-element':
    'The address of this frame does not say what to show. Whoever runs the site can be told.',
  'missing-source':
    'The address of this frame does not say where the data is. Whoever runs the site can be told.',
  'foreign-source':
    'This frame asks for data from a site that is not among those allowed. Whoever runs the site can be told.',
  unavailable: 'This content could not be loaded. The page can be reloaded.',
};

/** What the page for frames says where it cannot show what its address asks for. Never what the address says. */
export const frameMessages: Readonly<Record<Locale, FrameMessages>> = { es, 'pt-BR': ptBR, en };
